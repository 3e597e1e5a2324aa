# SPDX-License-Identifier: BSD-3-Clause
"""The bad-input tour on the raw layers of Julia and R, for every function that needs no handle: an
error that names the argument, and outputs as they were. The scripts are made here from the description."""

import os
import pathlib
import shutil
import subprocess

import pytest
from interface import API, ROOT, bad_input, model

FUNCTIONS = [f for f in bad_input.fallible(API)
             if not any(bad_input.needed(API, f, p) for p in f["params"])
             and not any(p["kind"] == "callback" for p in f["params"])]

JULIA = {"types": {"double": "Float64", "int64_t": "Int64", "int32_t": "Int32", "int8_t": "Int8",
                   "complex": "ComplexF64"}}

JULIA_HEAD = """
using LibKernel
const Raw = LibKernel.Raw
failures = String[]; tried = Ref(0)
message(f, arguments) = try
    f(arguments...); nothing
catch e
    sprint(showerror, e)
end
function change(a, i, value)
    a[i] isa Array ? (a[i][1] = value) : (a[i] = value)
end
function spoil(a, i, kind)
    kind == "null" && return a[i] = nothing
    kind == "negative" && return a[i] = -1
    kind == "overflow" && return a[i] = typemax(Int64) ÷ 2
    kind == "nan" && return change(a, i, NaN)
    kind == "infinite" && return change(a, i, Inf)
    kind == "index_high" && return change(a, i, 2^40)
    kind == "index_negative" && return change(a, i, -1)
    kind == "length" && return push!(a[i], a[i][1])
    kind == "type" && return a[i] = map(string, a[i])
    kind == "strided" && return a[i] = view(repeat(a[i], 2), 1:2:2 * length(a[i]))
    error(kind)
end
function tour(name, f, make, outputs, cases)
    base = message(f, make())
    for (kind, i, words) in cases
        arguments = make()
        spoil(arguments, i, kind)
        former = [deepcopy(arguments[i]) for i in outputs]
        text = message(f, arguments)
        tried[] += 1
        if text === nothing
            push!(failures, "$name: $kind $(words[1]): accepted")
        elseif text != base && !any(w -> occursin(w, text), words)
            push!(failures, "$name: $kind $(words[1]): not named in: $text")
        end
        all(i -> isequal(arguments[outputs[i]], former[i]), eachindex(outputs)) ||
            push!(failures, "$name: $kind $(words[1]): changed an output")
    end
end
"""
JULIA_TAIL = """
foreach(println, failures)
println(tried[], " tried, ", length(failures), " failed")
"""

R_HEAD = """
library(libkernel)
failures <- character(); tried <- 0
message_of <- function(f, arguments)
  tryCatch({ do.call(f, arguments); NULL }, error = function(e) conditionMessage(e))
tour <- function(name, make, cases) {
  f <- getFromNamespace(paste0(".", name), "libkernel")
  base <- message_of(f, make())
  for (case in cases) {
    text <- message_of(f, case$spoil(make()))
    tried <<- tried + 1
    if (is.null(text)) failures <<- c(failures, paste0(name, ": ", case$kind, ": accepted"))
    else if (!identical(text, base) &&
             !any(vapply(case$words, grepl, TRUE, x = text, fixed = TRUE)))
      failures <<- c(failures, paste0(name, ": ", case$kind, ": not named in: ", text))
  }
}
"""
R_TAIL = """
writeLines(failures)
cat(tried, "tried,", length(failures), "failed\\n")
"""


def julia_argument(f, p):
    if p["kind"] == "value":
        if p["element"] == "double":
            return "1.0"
        used = p["name"] in bad_input.sizes(f)
        return str(bad_input.count(p["name"]) if used else bad_input.VALUES.get(p["name"], 0))
    if p["kind"] == "array":
        n, element = bad_input.elements(p), JULIA["types"][p["element"]]
        cycle = bad_input.cycle(p) if p["element"] != "complex" else None
        if p["direction"] == "out":
            return f"fill({element}(7), {n})"
        return f"{element}[{cycle}[1 + (i - 1) % {len(cycle)}] for i in 1:{n}]" if cycle \
            else f"zeros({element}, {n})"
    if p["kind"] == "strings":
        return f'fill("x", {bad_input.elements(p)})'
    return f'"{bad_input.string(f, p)}"' if p["kind"] == "string" else "nothing"


def array_cases(f, kinds):
    """Lengths and types, which only the layer of a language can see: lengths of all arrays, types of the
    first input and the first output, because Julia compiles a function again for every new type."""
    arrays = [p for p in model.arguments(f) if p["kind"] == "array"]
    first = {p["direction"] == "out": p["name"] for p in reversed(arrays)}.values()
    return [(k, p["name"]) for p in arrays for k in kinds if k == "length" or (
        p["name"] in first and (k != "strided" or bad_input.elements(p) > 1))]


def julia_script():
    parts = [JULIA_HEAD]
    for f in FUNCTIONS:
        arguments = model.arguments(f)
        position = {p["name"]: i + 1 for i, p in enumerate(arguments)}
        cases = [(k, n) for k, n in [*bad_input.cases_of(API, f),
                                     *array_cases(f, ("length", "type", "strided"))] if n in position]
        rows = [f'    ("{k}", {position[n]}, {words(f, k, n)})' for k, n in cases]
        outputs = [position[p["name"]] for p in arguments
                   if p["direction"] == "out" and p["kind"] == "array"]
        parts.append(f'tour("{f["name"]}", Raw.{f["name"]}, () -> Any['
                     + ", ".join(julia_argument(f, p) for p in arguments) + f"], Int{outputs}, Any[\n"
                     + ",\n".join(rows) + "])")
    return "\n".join([*parts, JULIA_TAIL])


def words(f, kind, name):
    return "[" + ", ".join(f'"{w}"' for w in bad_input.named_by(f, kind, name).split()) + "]"


def r_argument(f, p):
    if p["kind"] == "value":
        return julia_argument(f, p).removesuffix(".0")
    if p["kind"] == "array":
        n, cycle = bad_input.elements(p), bad_input.cycle(p)
        made = "complex" if p["element"] == "complex" else "numeric"
        return f"rep_len(c({', '.join(map(str, cycle))}), {n})" if cycle and made == "numeric" \
            else f"{made}({n})"
    if p["kind"] == "strings":
        return f'rep("x", {bad_input.elements(p)})'
    return f'"{bad_input.string(f, p)}"' if p["kind"] == "string" else "NULL"


def r_spoilt(p, kind, i):
    at = f"a[[{i}]][1]" if p["kind"] == "array" else f"a[[{i}]]"
    return {"null": f"a[{i}] <- list(NULL)", "negative": f"a[[{i}]] <- -1", "overflow": f"a[[{i}]] <- 2^62",
            "nan": f"{at} <- NaN", "infinite": f"{at} <- Inf", "index_high": f"{at} <- 2^40",
            "index_negative": f"{at} <- -1", "length": f"a[[{i}]] <- c(a[[{i}]], a[[{i}]][1])",
            "type": f"a[[{i}]] <- as.character(a[[{i}]])"}[kind]


def r_script():
    parts = [R_HEAD]
    for f in FUNCTIONS:
        arguments = [p for p in model.arguments(f)
                     if not (p["kind"] == "array" and p["direction"] == "out" and not p["optional"])]
        position = {p["name"]: i + 1 for i, p in enumerate(arguments)}
        by_name = {p["name"]: p for p in arguments}
        inputs = [(k, n) for k, n in array_cases(f, ("length", "type"))
                  if n in by_name and by_name[n]["direction"] != "out"]
        cases = [(k, n) for k, n in [*bad_input.cases_of(API, f), *inputs] if n in position]
        rows = [f'  list(kind = "{k} {n}", words = c{words(f, k, n).replace("[", "(").replace("]", ")")}, '
                f'spoil = function(a) {{ {r_spoilt(by_name[n], k, position[n])}; a }})' for k, n in cases]
        parts.append(f'tour("{f["name"]}", function() list('
                     + ", ".join(r_argument(f, p) for p in arguments) + "), list(\n"
                     + ",\n".join(rows) + "))")
    return "\n".join([*parts, R_TAIL])


def check(command, script, path):
    path.write_text(script, encoding="utf-8")
    done = subprocess.run([*command, str(path)], text=True, check=False, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    assert done.returncode == 0, done.stdout[-3000:]
    last = done.stdout.splitlines()[-1]
    assert last.endswith(", 0 failed") or last.endswith(" 0 failed"), done.stdout[-3000:]
    assert int(last.split()[0]) > 500


def build_directory():
    if not os.environ.get("LIBKERNEL_BUILD"):
        pytest.skip("LIBKERNEL_BUILD is not set")
    return pathlib.Path(os.environ["LIBKERNEL_BUILD"])


def test_julia(tmp_path):
    recorded = build_directory() / "julia.path"
    words_ = recorded.read_text().split() if recorded.is_file() else []
    if not words_:
        pytest.skip("there is no Julia")
    environment = os.environ.setdefault("JULIA_LOAD_PATH", f"{ROOT}/bindings/julia/LibKernel:@stdlib")
    assert environment
    check([words_[-1], "--startup-file=no", "--compile=min", "-O0"], julia_script(), tmp_path / "tour.jl")


def test_r(tmp_path):
    library = build_directory() / "r-library"
    if shutil.which("Rscript") is None or not (library / "libkernel").is_dir():
        pytest.skip("the R package is not installed")
    os.environ.setdefault("R_LIBS", str(library))
    check(["Rscript"], r_script(), tmp_path / "tour.R")
