"""What independent readers find in a graph file, as JSON: READER FILE -> nodes, edges, graph."""

import json
import sys


def with_networkx(path):
    import networkx as nx
    from networkx.readwrite.gexf import GEXF

    # networkx 2.8 knows no GEXF 1.3, later ones do: the namespace is all that they added.
    gexf = dict(GEXF.versions["1.2draft"], NS_GEXF="http://gexf.net/1.3", NS_VIZ="http://gexf.net/1.3/viz", VERSION="1.3")
    GEXF.versions.setdefault("1.3", gexf)
    graph = nx.read_graphml(path) if path.endswith(".graphml") else nx.read_gexf(path)
    return {
        "nodes": {name: data for name, data in graph.nodes(data=True)},
        # Where pairs have several edges, networkx takes an edge's id as its key.
        "edges": [dict({"id": key, **data}, ends=sorted([a, b])) for a, b, key, data in keyed(graph)],
        "graph": {key: value for key, value in graph.graph.items() if isinstance(value, str)},
    }


def keyed(graph):
    if graph.is_multigraph():
        return graph.edges(keys=True, data=True)
    return ((a, b, None, data) for a, b, data in graph.edges(data=True))


def with_igraph(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    names = graph.vs["id"]
    return {
        "nodes": {v["id"]: v.attributes() for v in graph.vs},
        "edges": [dict(e.attributes(), ends=sorted([names[e.source], names[e.target]])) for e in graph.es],
        "graph": {key: graph[key] for key in graph.attributes()},
    }


if __name__ == "__main__":
    reader, path = sys.argv[1:]
    found = with_networkx(path) if reader == "networkx" else with_igraph(path)
    json.dump(found, sys.stdout, default=str)
