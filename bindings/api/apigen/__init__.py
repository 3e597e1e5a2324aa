# SPDX-License-Identifier: BSD-3-Clause
"""From C headers to api.json to the raw layers of five languages."""
