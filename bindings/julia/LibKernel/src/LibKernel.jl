# SPDX-License-Identifier: BSD-3-Clause
"""
    LibKernel

Numerical kernels of libkernel: handles as types, array-level kernels as functions.

Arrays have the dimensions of the C interface in reversed order and the same bytes; indices count
from 1, matrices are written as on paper. The raw layer, with C's index base, is `LibKernel.Raw`.

The library is that of the environment variable `LIBKERNEL_LIBRARY`, else the one recorded when the
package was installed, else what the loader finds.
"""
module LibKernel

include("raw.jl")
include("names.jl")

# a name that Base exports gets one more method, every other is the package's own
for name in FUNCTIONS
    name in names(Base) && @eval import Base: $name
end

abstract type AbstractHandle end

include("support.jl")
include("context.jl")
include("handles.jl")
include("kernels.jl")

const LibKernelError = Raw.Failure
const option_table = Support.option_table

export LibKernelError, Context, Progress, TraceEvent
export default_context, with_context, threads, set_threads!, backend, set_backend!, set_trace!,
       set_progress!, stop!, implementations, option_table

for name in [TYPES; FUNCTIONS]
    # p, q and other names of one letter belong to the caller
    length(string(name)) > 1 && @eval export $name
end

function Base.show(io::IO, h::AbstractHandle)
    print(io, nameof(typeof(h)), h.raw.pointer == C_NULL ? " (closed)" : "()")
end

end # module LibKernel
