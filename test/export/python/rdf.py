"""Parses JSON-LD and Turtle with rdflib and checks the graph with pyshacl.

Arguments: graph.jsonld graph.ttl shapes.ttl. Prints as JSON: triples in each, whether the two graphs are isomorphic, the counts of claims,
annotations and quotes, whether the shapes accept the graph, and what they say of it without one source, without the words of one
quote, row or paraphrase, without one claim's evidence and without one sentence.
"""

import json
import sys

import pyshacl
from rdflib import RDF, Graph, Namespace
from rdflib.compare import isomorphic

JAG = Namespace("https://japan-asean-graph.invalid/vocabulary/")
OA = Namespace("http://www.w3.org/ns/oa#")
PROV = Namespace("http://www.w3.org/ns/prov#")


def conforms(graph, shapes):
    return pyshacl.validate(graph, shacl_graph=shapes, inference="none")[0]


def without(graph, triple):
    """The graph without the first triple, in order, that fits."""
    smaller = Graph()
    removed = min(graph.triples(triple))
    for each in graph:
        if each != removed:
            smaller.add(each)
    return smaller


def main(jsonld_file, turtle_file, shapes_file):
    jsonld = Graph().parse(jsonld_file, format="json-ld")
    turtle = Graph().parse(turtle_file, format="turtle")
    shapes = Graph().parse(shapes_file, format="turtle")
    # One whose only source can be taken away.
    claims = turtle.subjects(RDF.type, JAG.Claim)
    claim = min(each for each in claims if len(list(turtle.objects(each, JAG.evidence))) == 1)
    annotation = min(turtle.objects(claim, JAG.evidence))
    words = {"QUOTED": OA.hasTarget, "ROW": JAG.row, "CITED": JAG.paraphrase}[str(turtle.value(annotation, JAG.strength))]
    print(
        json.dumps(
            {
                "jsonld": len(jsonld),
                "turtle": len(turtle),
                "isomorphic": isomorphic(jsonld, turtle),
                "claims": len(set(turtle.subjects(RDF.type, JAG.Claim))),
                "annotations": len(set(turtle.subjects(RDF.type, OA.Annotation))),
                "quotes": len(list(turtle.subject_objects(OA.exact))),
                "conforms": conforms(turtle, shapes),
                "withoutSource": conforms(without(turtle, (annotation, OA.hasTarget, None)), shapes),
                "withoutWords": conforms(without(turtle, (annotation, words, None)), shapes),
                "withoutEvidence": conforms(without(turtle, (claim, JAG.evidence, None)), shapes),
                "withoutDerivation": conforms(without(turtle, (claim, PROV.wasDerivedFrom, None)), shapes),
                "withoutSentence": conforms(without(turtle, (claim, JAG.sentence, None)), shapes),
            }
        )
    )


main(*sys.argv[1:])
