# SPDX-License-Identifier: BSD-3-Clause
"""Export map, hash, program of all symbols."""

from . import model, names


def export_map(api):
    """Version nodes with explicit lists; experimental names (<prefix>_x_) in a node of their own."""
    experimental = f"{api['prefix']}_x_"
    nodes = {}
    for f in api["functions"]:
        node = "X" if f["name"].startswith(experimental) else f["since"]
        nodes.setdefault(node, []).append(f["name"])
    lines = [f"# {names.NOTE}"]
    previous = None
    released = sorted((n for n in nodes if n != "X"), key=lambda n: [int(k) for k in n.split(".")])
    for node in released + (["X"] if "X" in nodes else []):
        label = f"{api['library'].upper()}_{node}"
        lines += [f"{label} {{", "  global:"]
        lines += [f"    {name};" for name in sorted(nodes[node])]
        if previous is None:
            lines += ["  local:", "    *;"]
        lines.append(f"}}{' ' + previous if previous else ''};")
        previous = label
    return "\n".join(lines) + "\n"


def status_unit(api):
    """Status names and hash, the two texts that only the description knows."""
    prefix = api["prefix"]
    upper = prefix.upper()
    rows = [f"{upper}_OK"] + [name for name, _, _ in model.status_values(api)]
    cases = "\n".join(f'    case {name}: return "{name}";' for name in rows)
    return (f"// SPDX-License-Identifier: BSD-3-Clause\n// {names.NOTE}\n"
            f"#include \"libkernel/context.h\"\n\n"
            f"const char* {prefix}_status_name({prefix}_status status) noexcept {{\n"
            f"  switch (status) {{\n{cases}\n    default: return \"unknown status\";\n  }}\n}}\n\n"
            f"const char* {prefix}_api_hash(void) noexcept {{ return \"{api['api_hash']}\"; }}\n")


def hash_macro(api):
    upper = api["prefix"].upper()
    return (f"/* SPDX-License-Identifier: BSD-3-Clause */\n/* {names.NOTE} */\n"
            f"#define {upper}_API_HASH \"{api['api_hash']}\"\n")


def all_symbols(api, includes):
    """A C program that takes the address of each function: a declared one that is not exported
    cannot link."""
    lines = ["/* SPDX-License-Identifier: BSD-3-Clause */", f"/* {names.NOTE} */"]
    lines += [f'#include "{i}"' for i in includes]
    lines += ["", "#include <stdio.h>", "", "typedef void (*any_function)(void);", "",
              "static const struct {", "  const char *name;", "  any_function address;",
              "} functions[] = {"]
    lines += [f'    {{"{f["name"]}", (any_function){f["name"]}}},' for f in api["functions"]]
    lines += ["};", "", "int main(void) {", "  const int n = (int)(sizeof functions / sizeof *functions);",
              "  int missing = 0;", "  for (int i = 0; i < n; ++i) {",
              "    if (functions[i].address) continue;",
              '    printf("%s has no address\\n", functions[i].name);', "    ++missing;", "  }",
              '  printf("%d passed, %d failed\\n", n - missing, missing);',
              "  return missing != 0;", "}"]
    return "\n".join(lines) + "\n"
