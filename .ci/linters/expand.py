"""Prints template.yaml as CloudFormation has it once the SAM transform has run, for linters that read no SAM."""

import json
import pathlib
import sys

from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse


class NoManagedPolicies:
    """The template names no managed policy by its short name, so that none has to be looked up."""

    def load(self):
        return {}


template = yaml_parse(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
for resource in template["Resources"].values():
    properties = resource.get("Properties", {})
    if "CodeUri" in properties:  # the transform takes what `sam deploy` has uploaded
        zip_file = pathlib.Path(sys.argv[1]).parent / properties["CodeUri"]
        if not zip_file.is_file():
            sys.exit(f"{zip_file} is missing: ./plumbline test packs it")
        properties["CodeUri"] = f"s3://uploaded/{zip_file.name}"
print(json.dumps(transform(template, {}, NoManagedPolicies()), indent=1))
