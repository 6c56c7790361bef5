"""Reads GraphML with networkx and igraph and GEXF 1.2 with networkx, and compares every node, edge and attribute with what is expected.

Arguments: expected.json graph.graphml graph.gexf. Prints the counts as JSON; exits with an error at the first difference.
"""

import json
import sys

import igraph
import networkx


def compare(what, expected, found):
    """Every expected attribute has its value, and the only one more is the citation, which holds all evidence."""
    for name, value in expected.items():
        assert found.get(name) == value, f"{what}.{name}: expected {value!r}, found {found.get(name)!r}"
    extra = {name for name, value in found.items() if value is not None} - set(expected)
    assert extra == {"citation"}, f"{what}: {extra}"
    for item in json.loads(expected["evidence"]):
        cells = [cell[part] for cell in item["row"] or [] for part in ("column", "value")]
        # A paraphrase loses its full stop within the citation.
        for words in [item["quote"], (item["paraphrase"] or "").removesuffix("."), *cells]:
            assert words is None or words in found["citation"], f"{what}: {words!r} is not cited"


def check(reader, nodes, edges, expected):
    assert set(nodes) == set(expected["nodes"]), f"{reader}: other nodes"
    for node, attributes in expected["nodes"].items():
        compare(f"{reader}: {node}", attributes, nodes[node])
    assert set(edges) == set(expected["edges"]), f"{reader}: other edges"
    for edge, (source, target, attributes) in edges.items():
        wanted = expected["edges"][edge]
        assert (source, target) == (wanted["source"], wanted["target"]), f"{reader}: {edge} has other ends"
        compare(f"{reader}: {edge}", wanted["attributes"], attributes)
    counted = [*nodes.values(), *(attributes for _, _, attributes in edges.values())]
    return {
        "nodes": len(nodes),
        "edges": len(edges),
        "attributes": sum(1 for each in counted for value in each.values() if value is not None),
    }


def main(expected_file, graphml, gexf):
    with open(expected_file, encoding="utf-8") as file:
        expected = json.load(file)
    counts = {}

    graph = networkx.read_graphml(graphml, force_multigraph=True)
    assert graph.is_directed()
    edges = {}
    for source, target, key, data in graph.edges(keys=True, data=True):
        assert data.pop("claim") == key
        edges[key] = (source, target, data)
    counts["networkx GraphML"] = check("networkx GraphML", dict(graph.nodes(data=True)), edges, expected)

    graph = igraph.Graph.Read_GraphML(graphml)
    assert graph.is_directed()

    def values(element):
        # igraph has every attribute on every element; an absent text is empty.
        return {name: value for name, value in element.attributes().items() if name != "id" and value not in (None, "")}

    nodes = {vertex["id"]: values(vertex) for vertex in graph.vs}
    edges = {}
    for edge in graph.es:
        # Not edge["id"]: igraph 1.0.0 gives some edges a node's id there.
        attributes = values(edge)
        edges[attributes.pop("claim")] = (graph.vs[edge.source]["id"], graph.vs[edge.target]["id"], attributes)
    counts["igraph GraphML"] = check("igraph GraphML", nodes, edges, expected)

    graph = networkx.read_gexf(gexf, version="1.2draft")
    assert graph.is_directed()
    nodes = {}
    for node, data in graph.nodes(data=True):
        assert data["label"] == data["name"]
        nodes[node] = {name: value for name, value in data.items() if name != "label"}
    edges = {}
    for source, target, data in graph.edges(data=True):
        assert data["label"] == data["relationship"]
        attributes = {name: value for name, value in data.items() if name not in ("id", "label")}
        edges[data["id"]] = (source, target, attributes)
    counts["networkx GEXF 1.2"] = check("networkx GEXF 1.2", nodes, edges, expected)

    print(json.dumps(counts))


main(*sys.argv[1:])
