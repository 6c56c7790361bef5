"""Validates GEXF 1.3 with lxml against XML Schemas or RELAX NG.

Arguments: graph.gexf schema.xsd|schema.rng. Prints {"valid": bool, "errors": [...]} as JSON.
"""

import json
import sys

from lxml import etree


def main(gexf, schema_file):
    parsed = etree.parse(schema_file)
    schema = etree.RelaxNG(parsed) if schema_file.endswith(".rng") else etree.XMLSchema(parsed)
    valid = schema.validate(etree.parse(gexf))
    print(json.dumps({"valid": valid, "errors": [str(error) for error in schema.error_log][:5]}))


main(*sys.argv[1:])
