"""Parses JSON-LD and Turtle with rdflib and checks the graph with pyshacl.

Arguments: graph.jsonld graph.ttl shapes.ttl. Prints as JSON: triples in each, whether the two graphs are isomorphic, the counts of claims,
annotations and quotes, whether the shapes accept the graph and one of its claims, and whether they accept that claim without its
source, without the words of its quote, row or paraphrase, without its evidence, its passage and its sentence.
"""

import json
import sys

import pyshacl
from rdflib import RDF, Graph, Namespace
from rdflib.compare import isomorphic

JAG = Namespace("https://japan-asean-graph.invalid/vocabulary/")
OA = Namespace("http://www.w3.org/ns/oa#")
PROV = Namespace("http://www.w3.org/ns/prov#")


def conforms(graph, shapes, **options):
    return pyshacl.validate(graph, shacl_graph=shapes, inference="none", inplace=True, **options)[0]


def conforms_without(graph, triple, shapes, nodes):
    """What the shapes say of some nodes once the first triple, in order, that fits is gone."""
    removed = min(graph.triples(triple))
    graph.remove(removed)
    try:
        return conforms(graph, shapes, focus_nodes=nodes)
    finally:
        graph.add(removed)


def main(jsonld_file, turtle_file, shapes_file):
    jsonld = Graph().parse(jsonld_file, format="json-ld")
    turtle = Graph().parse(turtle_file, format="turtle")
    shapes = Graph().parse(shapes_file, format="turtle")
    # One whose only source can be taken away.
    claims = turtle.subjects(RDF.type, JAG.Claim)
    claim = min(each for each in claims if len(list(turtle.objects(each, JAG.evidence))) == 1)
    annotation = min(turtle.objects(claim, JAG.evidence))
    # pyshacl keeps to these in a nested shape too.
    nodes = [claim, annotation]
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
                "claimConforms": conforms(turtle, shapes, focus_nodes=nodes),
                "withoutSource": conforms_without(turtle, (annotation, OA.hasTarget, None), shapes, nodes),
                "withoutWords": conforms_without(turtle, (annotation, words, None), shapes, nodes),
                "withoutEvidence": conforms_without(turtle, (claim, JAG.evidence, None), shapes, nodes),
                "withoutDerivation": conforms_without(turtle, (claim, PROV.wasDerivedFrom, None), shapes, nodes),
                "withoutSentence": conforms_without(turtle, (claim, JAG.sentence, None), shapes, nodes),
            }
        )
    )


main(*sys.argv[1:])
