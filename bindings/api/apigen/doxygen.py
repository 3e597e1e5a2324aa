# SPDX-License-Identifier: BSD-3-Clause
"""Runs Doxygen over a header directory and reads its XML into plain dictionaries."""

import os
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

DOXYFILE = Path(__file__).resolve().parent.parent / "Doxyfile.api"


def text_of(element):
    """All text below an element on one line."""
    if element is None:
        return ""
    return re.sub(r"\s+", " ", "".join(element.itertext())).strip()


def run_doxygen(headers, output, problems):
    settings = "\n".join([
        f"@INCLUDE = {DOXYFILE}",
        "INPUT = " + " ".join(f'"{h}"' for h in headers),
        f'OUTPUT_DIRECTORY = "{output}"',
    ])
    done = subprocess.run([os.environ.get("DOXYGEN", "doxygen"), "-"], input=settings, text=True,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise SystemExit(f"doxygen failed:\n{done.stderr}")
    for line in done.stderr.splitlines():
        if "warning:" in line:
            problems.append(line)


def declared_type(param):
    """Type of a parameter as one C string; function pointers come in two pieces."""
    return (text_of(param.find("type")) + text_of(param.find("array"))
            + text_of(param.find("argsstring"))).strip()


def description(member):
    """Paragraphs of the detailed description without parameter, return and since sections."""
    paragraphs = []
    for para in member.findall("detaileddescription/para"):
        kept = ElementTree.fromstring(ElementTree.tostring(para))
        for tag in ("parameterlist", "simplesect"):
            for child in kept.findall(tag):
                child_tail = child.tail
                kept.remove(child)
                if child_tail and child_tail.strip():
                    kept.text = (kept.text or "") + child_tail
        if text_of(kept):
            paragraphs.append(text_of(kept))
    return paragraphs


def parameter_docs(member):
    """Name -> (direction, text) of the documented parameters."""
    docs = {}
    for item in member.iterfind(".//parameterlist[@kind='param']/parameteritem"):
        text = text_of(item.find("parameterdescription"))
        for name in item.iterfind("parameternamelist/parametername"):
            docs[text_of(name)] = (name.get("direction"), text)
    return docs


def section(member, kind):
    return " ".join(text_of(s) for s in member.iterfind(f".//simplesect[@kind='{kind}']"))


def read_function(member):
    return {
        "name": text_of(member.find("name")),
        "type": text_of(member.find("type")),
        "brief": text_of(member.find("briefdescription")),
        "details": description(member),
        "docs": parameter_docs(member),
        "params": [(text_of(p.find("declname")), declared_type(p))
                   for p in member.findall("param") if declared_type(p) != "void"],
        "return": section(member, "return"),
        "since": section(member, "since"),
        "line": int(member.find("location").get("line")),
    }


def enumerator_value(member, previous):
    text = text_of(member.find("initializer")).lstrip("= ")
    return int(text, 0) if text else previous + 1


def read_enum(member):
    values, previous = [], -1
    for item in member.findall("enumvalue"):
        previous = enumerator_value(item, previous)
        brief = text_of(item.find("briefdescription")) or text_of(item.find("detaileddescription"))
        values.append({"name": text_of(item.find("name")), "value": previous, "brief": brief})
    return {"name": text_of(member.find("name")),
            "brief": text_of(member.find("briefdescription")), "values": values}


def read_typedef(member):
    return {"name": text_of(member.find("name")), "type": text_of(member.find("type")),
            "args": text_of(member.find("argsstring")),
            "brief": text_of(member.find("briefdescription"))}


def read_struct(path):
    compound = ElementTree.parse(path).getroot().find("compounddef")
    fields = []
    for member in compound.iterfind("sectiondef/memberdef[@kind='variable']"):
        fields.append({
            "name": text_of(member.find("name")),
            "type": text_of(member.find("type")),
            "array": text_of(member.find("argsstring")),
            "brief": text_of(member.find("briefdescription"))
            or text_of(member.find("detaileddescription")),
        })
    return {"name": text_of(compound.find("compoundname")),
            "brief": text_of(compound.find("briefdescription")), "fields": fields}


def read_file(path, folder):
    compound = ElementTree.parse(path).getroot().find("compounddef")
    found = {"functions": [], "enums": [], "typedefs": [], "structs": [],
             "brief": text_of(compound.find("briefdescription"))}
    for member in compound.iterfind("sectiondef/memberdef"):
        kind = member.get("kind")
        if kind == "function":
            found["functions"].append(read_function(member))
        elif kind == "enum":
            found["enums"].append(read_enum(member))
        elif kind == "typedef":
            found["typedefs"].append(read_typedef(member))
    for inner in compound.findall("innerclass"):
        found["structs"].append(read_struct(folder / (inner.get("refid") + ".xml")))
    return found


def read_headers(headers, problems):
    """Header name -> what it declares."""
    with tempfile.TemporaryDirectory() as output:
        run_doxygen(headers, output, problems)
        folder = Path(output) / "xml"
        index = ElementTree.parse(folder / "index.xml").getroot()
        files = {text_of(c.find("name")): folder / (c.get("refid") + ".xml")
                 for c in index.iterfind("compound[@kind='file']")}
        return {h.name: read_file(files[h.name], folder) for h in headers}
