"""Cuts the schema.org definition down to the types that answers use.

    python3 cut.py schemaorg-current-https.jsonld > terms.tsv

Every type that is used, with the types above it, and every property that one of them may have,
with what its values may be.
"""

import json
import sys

USED = ["ClaimReview", "Claim", "Rating", "Organization", "CreativeWork"]


def names(value):
    values = value if isinstance(value, list) else [value] if value else []
    return [one["@id"].removeprefix("schema:") for one in values]


graph = json.load(open(sys.argv[1], encoding="utf-8"))["@graph"]
terms = {term["@id"].removeprefix("schema:"): term for term in graph}

types, queue = {}, list(USED)
while queue:
    name = queue.pop()
    if name in types:
        continue
    types[name] = [p for p in names(terms[name].get("rdfs:subClassOf")) if p in terms]
    queue += types[name]

print("# Of schema.org, release 12.0; see NOTICE.md. Made by cut.py.")
for name in sorted(types):
    print("type", name, " ".join(sorted(types[name])), sep="\t")
for name in sorted(terms):
    domain = set(names(terms[name].get("schema:domainIncludes"))) & set(types)
    if domain:
        values = sorted(names(terms[name].get("schema:rangeIncludes")))
        print("property", name, " ".join(sorted(domain)), " ".join(values), sep="\t")
