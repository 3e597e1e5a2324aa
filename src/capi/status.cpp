// SPDX-License-Identifier: BSD-3-Clause
// Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
#include "libkernel/context.h"

const char* lk_status_name(lk_status status) noexcept {
  switch (status) {
    case LK_OK: return "LK_OK";
    case LK_E_INVALID: return "LK_E_INVALID";
    case LK_E_SHAPE: return "LK_E_SHAPE";
    case LK_E_OPTION: return "LK_E_OPTION";
    case LK_E_HANDLE: return "LK_E_HANDLE";
    case LK_E_BUSY: return "LK_E_BUSY";
    case LK_E_FILE: return "LK_E_FILE";
    case LK_E_FORMAT: return "LK_E_FORMAT";
    case LK_E_STATE: return "LK_E_STATE";
    case LK_E_NOMEM: return "LK_E_NOMEM";
    case LK_E_NO_CONVERGENCE: return "LK_E_NO_CONVERGENCE";
    case LK_E_SINGULAR: return "LK_E_SINGULAR";
    case LK_E_NOT_FINITE: return "LK_E_NOT_FINITE";
    case LK_E_SYMMETRY: return "LK_E_SYMMETRY";
    case LK_E_UNSUPPORTED: return "LK_E_UNSUPPORTED";
    case LK_E_CANCELLED: return "LK_E_CANCELLED";
    case LK_E_INTERNAL: return "LK_E_INTERNAL";
    default: return "unknown status";
  }
}

const char* lk_api_hash(void) noexcept { return "7841d2aab08f7d21"; }
