# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
"Functions of the C library echo: same arguments, same order, C's index base."
module Echo

using Libdl

const API_HASH = "209dd8835a1a1738"

const ECHO_OK = Int32(0)
const ECHO_E_INVALID = Int32(-1)
const ECHO_E_SHAPE = Int32(-2)
const ECHO_E_HANDLE = Int32(-4)
const ECHO_E_NOMEM = Int32(-20)
const ECHO_E_CANCELLED = Int32(-80)

const ECHO_COLOR_RED = Int32(0)
const ECHO_COLOR_BLUE = Int32(16)

const ECHO_DTYPE_FLOAT64 = Int32(1)
const ECHO_DTYPE_FLOAT32 = Int32(2)
const ECHO_DTYPE_INT64 = Int32(3)
const ECHO_DTYPE_COMPLEX128 = Int32(4)

const STATUS_NAMES = Dict{Int32,Symbol}(
    Int32(-1) => :InvalidArgument,
    Int32(-2) => :ShapeError,
    Int32(-4) => :HandleError,
    Int32(-20) => :OutOfMemory,
    Int32(-80) => :Cancelled,
)
const SHAPE_STATUS = ECHO_E_SHAPE

const p_echo_error_message = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_api_hash = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_live_count = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_scalars_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_doubles_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_floats_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_int8s_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_int32s_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_int64s_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_complexes_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_optional_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_inplace_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_missing_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_pick_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_strings_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_view_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_store_create = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_store_destroy = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_store_set_values = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_store_get_shape = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_store_get_values = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_store_get_name = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_store_set_listener = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_store_set_progress = Ref{Ptr{Cvoid}}(C_NULL)
const p_echo_store_run = Ref{Ptr{Cvoid}}(C_NULL)

include("../../../../bindings/julia/LibKernel/src/raw_support.jl")

"A strided array."
struct echo_view
    data::Ptr{Cvoid}
    dtype::Int32
    ndim::Int32
    shape::NTuple{8,Int64}
    strides::NTuple{8,Int64}
end

"What a callback is told."
struct echo_event
    struct_size::UInt32
    color::Int32
    stage::Ptr{UInt8}
    done::Int64
    fraction::Float64
end

raw_payload(p::echo_event) =
    (color = p.color,
     stage = raw_text_or_empty(p.stage),
     done = p.done,
     fraction = p.fraction,)

const c_echo_progress_fn = Ref{Ptr{Cvoid}}(C_NULL)
function call_echo_progress_fn(payload::Ptr{echo_event}, user_data::Ptr{Cvoid})::Int32
    stop = raw_call(user_data, payload)
    return Int32(stop)
end

const c_echo_listen_fn = Ref{Ptr{Cvoid}}(C_NULL)
function call_echo_listen_fn(payload::Ptr{echo_event}, user_data::Ptr{Cvoid})::Cvoid
    stop = raw_call(user_data, payload)
    return nothing
end

raw_dtype(::Type{Float64}) = ECHO_DTYPE_FLOAT64
raw_dtype(::Type{Float32}) = ECHO_DTYPE_FLOAT32
raw_dtype(::Type{Int64}) = ECHO_DTYPE_INT64
raw_dtype(::Type{ComplexF64}) = ECHO_DTYPE_COMPLEX128
raw_view(a, name) = raw_strided(echo_view, raw_dtype, a, name)

raw_error_text() = unsafe_string(ccall(p_echo_error_message[], Ptr{UInt8}, ()))

"""
    echo_error_message()

Text of the calling thread's last failure.
"""
function echo_error_message()
    return raw_text(ccall(p_echo_error_message[], Ptr{UInt8}, ()))
end

"""
    echo_api_hash()

Hash of the interface that the library was built from.
"""
function echo_api_hash()
    return raw_text(ccall(p_echo_api_hash[], Ptr{UInt8}, ()))
end

"""
    echo_live_count()

Number of stores and pieces of user data that are alive.
"""
function echo_live_count()
    return ccall(p_echo_live_count[], Int64, ())
end

"""
    echo_scalars_compute(count, flag, real, single, color)

Gives back one value of each kind.
"""
function echo_scalars_compute(count, flag, real, single, color)
    count_out = Ref{Int64}(0)
    flag_out = Ref{Int32}(0)
    real_out = Ref{Float64}(0)
    single_out = Ref{Float32}(0)
    color_out = Ref{Int32}(0)
    status = ccall(p_echo_scalars_compute[], Int32, (Int64, Int32, Float64, Float32, Int32, Ref{Int64},
          Ref{Int32}, Ref{Float64}, Ref{Float32}, Ref{Int32}), count, flag, real, single,
          color, count_out, flag_out, real_out, single_out, color_out)
    raw_check(status)
    return count_out[], flag_out[], real_out[], single_out[], color_out[]
end

"""
    echo_doubles_compute(n, m, a, out)

Transposes a matrix.
"""
function echo_doubles_compute(n, m, a, out)
    a_ = raw_array(a, Float64, extent_product(Int64(n), Int64(m)), "a", "[n][m]")
    out_ = raw_array(out, Float64, extent_product(Int64(m), Int64(n)), "out", "[m][n]")
    status = ccall(p_echo_doubles_compute[], Int32, (Int64, Int64, Ptr{Float64}, Ptr{Float64}), n, m, a_,
          out_)
    raw_check(status)
    return nothing
end

"""
    echo_floats_compute(n, a, out)

Negates numbers in single precision.
"""
function echo_floats_compute(n, a, out)
    a_ = raw_array(a, Float32, Int64(n), "a", "[n]")
    out_ = raw_array(out, Float32, Int64(n), "out", "[n]")
    status = ccall(p_echo_floats_compute[], Int32, (Int64, Ptr{Float32}, Ptr{Float32}), n, a_, out_)
    raw_check(status)
    return nothing
end

"""
    echo_int8s_compute(n, a, out)

Negates small integers.
"""
function echo_int8s_compute(n, a, out)
    a_ = raw_array(a, Int8, Int64(n), "a", "[n]")
    out_ = raw_array(out, Int8, Int64(n), "out", "[n]")
    status = ccall(p_echo_int8s_compute[], Int32, (Int64, Ptr{Int8}, Ptr{Int8}), n, a_, out_)
    raw_check(status)
    return nothing
end

"""
    echo_int32s_compute(n, a, out)

Negates 32-bit integers.
"""
function echo_int32s_compute(n, a, out)
    a_ = raw_array(a, Int32, Int64(n), "a", "[n]")
    out_ = raw_array(out, Int32, Int64(n), "out", "[n]")
    status = ccall(p_echo_int32s_compute[], Int32, (Int64, Ptr{Int32}, Ptr{Int32}), n, a_, out_)
    raw_check(status)
    return nothing
end

"""
    echo_int64s_compute(n, a, out)

Negates 64-bit integers.
"""
function echo_int64s_compute(n, a, out)
    a_ = raw_array(a, Int64, Int64(n), "a", "[n]")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_echo_int64s_compute[], Int32, (Int64, Ptr{Int64}, Ptr{Int64}), n, a_, out_)
    raw_check(status)
    return nothing
end

"""
    echo_complexes_compute(n, a, out)

Conjugates complex numbers.
"""
function echo_complexes_compute(n, a, out)
    a_ = raw_array(a, ComplexF64, Int64(n), "a", "[n]")
    out_ = raw_array(out, ComplexF64, Int64(n), "out", "[n]")
    status = ccall(p_echo_complexes_compute[], Int32, (Int64, Ptr{ComplexF64}, Ptr{ComplexF64}), n, a_,
          out_)
    raw_check(status)
    return nothing
end

"""
    echo_optional_compute(n, x, weights, squares, cubes)

Weighted squares, with arrays that may be left out.
"""
function echo_optional_compute(n, x, weights, squares, cubes)
    x_ = raw_array(x, Float64, Int64(n), "x", "[n]")
    weights_ = raw_array(weights, Float64, Int64(n), "weights", "[n]")
    squares_ = raw_array(squares, Float64, Int64(n), "squares", "[n]")
    cubes_ = raw_array(cubes, Float64, Int64(n), "cubes", "[n]")
    status = ccall(p_echo_optional_compute[], Int32, (Int64, Ptr{Float64}, Ptr{Float64}, Ptr{Float64},
          Ptr{Float64}), n, x_, weights_, squares_, cubes_)
    raw_check(status)
    return nothing
end

"""
    echo_inplace_compute(n, x)

Doubles numbers in place.
"""
function echo_inplace_compute(n, x)
    x_ = raw_array(x, Float64, extent_sum(extent_product(2, Int64(n)), 1), "x", "[2*n+1]")
    status = ccall(p_echo_inplace_compute[], Int32, (Int64, Ptr{Float64}), n, x_)
    raw_check(status)
    return nothing
end

"""
    echo_missing_compute(n, x)

Counts missing numbers.
"""
function echo_missing_compute(n, x)
    x_ = raw_array(x, Float64, Int64(n), "x", "[n]")
    count = Ref{Int64}(0)
    status = ccall(p_echo_missing_compute[], Int32, (Int64, Ptr{Float64}, Ref{Int64}), n, x_, count)
    raw_check(status)
    return count[]
end

"""
    echo_pick_compute(n, x, m, indices, out)

Picks numbers by index.
"""
function echo_pick_compute(n, x, m, indices, out)
    x_ = raw_array(x, Float64, Int64(n), "x", "[n]")
    indices_ = raw_array(indices, Int64, Int64(m), "indices", "[m]")
    out_ = raw_array(out, Float64, Int64(m), "out", "[m]")
    status = ccall(p_echo_pick_compute[], Int32, (Int64, Ptr{Float64}, Int64, Ptr{Int64}, Ptr{Float64}),
          n, x_, m, indices_, out_)
    raw_check(status)
    return nothing
end

"""
    echo_strings_compute(n, names, glue)

Joins texts.
"""
function echo_strings_compute(n, names, glue)
    names_ = raw_strings(names, Int64(n), "names", "[n]")
    bytes = Ref{Int64}(0)
    joined = Ref{Ptr{UInt8}}(C_NULL)
    GC.@preserve names begin
        status = ccall(p_echo_strings_compute[], Int32, (Int64, Ptr{Ptr{UInt8}}, Cstring, Ref{Int64},
          Ref{Ptr{UInt8}}), n, names_, raw_string(glue), bytes, joined)
    end
    raw_check(status)
    return bytes[], raw_text(joined[])
end

"""
    echo_view_compute(view)

Sums a strided array of any element type, each element times its position in C order, from
1.
"""
function echo_view_compute(view)
    view_ = raw_view(view, "view")
    sum = Ref{Float64}(0)
    GC.@preserve view begin
        status = ccall(p_echo_view_compute[], Int32, (Ref{echo_view}, Ref{Float64}), view_, sum)
    end
    raw_check(status)
    return sum[]
end

"""
    echo_store_create(name)

Makes a store.
"""
function echo_store_create(name)
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_echo_store_create[], Int32, (Cstring, Ref{Ptr{Cvoid}}), raw_string(name), out)
    raw_check(status)
    return Handle{:echo_store}(out[], p_echo_store_destroy)
end

"""
    echo_store_destroy(store)

Frees a store; NULL is allowed.
"""
function echo_store_destroy(store)
    raw_destroy(store, :echo_store, "store")
end

"""
    echo_store_set_values(store, n, values)

Keeps numbers.
"""
function echo_store_set_values(store, n, values)
    store_ = raw_handle(store, :echo_store, "store")
    values_ = raw_array(values, Float64, Int64(n), "values", "[n]")
    status = ccall(p_echo_store_set_values[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), store_, n,
          values_)
    raw_check(status)
    return nothing
end

"""
    echo_store_get_shape(store, name, shape)

Shape of an array of the store.
"""
function echo_store_get_shape(store, name, shape)
    store_ = raw_handle(store, :echo_store, "store")
    rank = Ref{Int64}(0)
    shape_ = raw_array(shape, Int64, 8, "shape", "[8]")
    status = ccall(p_echo_store_get_shape[], Int32, (Ptr{Cvoid}, Cstring, Ref{Int64}, Ptr{Int64}),
          store_, raw_string(name), rank, shape_)
    raw_check(status)
    return rank[]
end

"""
    echo_store_get_values(store, n, values)

Gives the numbers back.
"""
function echo_store_get_values(store, n, values)
    store_ = raw_handle(store, :echo_store, "store")
    values_ = raw_array(values, Float64, Int64(n), "values", "[n]")
    status = ccall(p_echo_store_get_values[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), store_, n,
          values_)
    raw_check(status)
    return nothing
end

"""
    echo_store_get_name(store)

Gives the name back.
"""
function echo_store_get_name(store)
    store_ = raw_handle(store, :echo_store, "store")
    name = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_echo_store_get_name[], Int32, (Ptr{Cvoid}, Ref{Ptr{UInt8}}), store_, name)
    raw_check(status)
    return raw_text(name[])
end

"""
    echo_store_set_listener(store, callback)

Tells a listener about the steps of echo_store_run().
"""
function echo_store_set_listener(store, callback)
    store_ = raw_handle(store, :echo_store, "store")
    callback_ = raw_callback(callback, "callback")
    status = ccall(p_echo_store_set_listener[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid}),
          store_, callback_ === nothing ? C_NULL : c_echo_listen_fn[],
          raw_user_data(callback_), callback_ === nothing ? C_NULL : c_free[])
    status == 0 || raw_unpin(callback_)
    raw_check(status)
    return nothing
end

"""
    echo_store_set_progress(store, callback)

Asks a callback at the steps of echo_store_run().
"""
function echo_store_set_progress(store, callback)
    store_ = raw_handle(store, :echo_store, "store")
    callback_ = raw_callback(callback, "callback")
    status = ccall(p_echo_store_set_progress[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid}),
          store_, callback_ === nothing ? C_NULL : c_echo_progress_fn[],
          raw_user_data(callback_), callback_ === nothing ? C_NULL : c_free[])
    status == 0 || raw_unpin(callback_)
    raw_check(status)
    return nothing
end

"""
    echo_store_run(store, n_steps)

Runs some steps and calls the callbacks.
"""
function echo_store_run(store, n_steps)
    store_ = raw_handle(store, :echo_store, "store")
    done = Ref{Int64}(0)
    status = ccall(p_echo_store_run[], Int32, (Ptr{Cvoid}, Int64, Ref{Int64}), store_, n_steps, done)
    raw_check(status)
    return done[]
end

function __init__()
    library = raw_open("ECHO_LIBRARY", joinpath(@__DIR__, "library_path.txt"), "libecho.so")
    p_echo_api_hash[] = Libdl.dlsym(library, :echo_api_hash)
    raw_compare(API_HASH, echo_api_hash(), library)
    p_echo_error_message[] = Libdl.dlsym(library, :echo_error_message)
    p_echo_api_hash[] = Libdl.dlsym(library, :echo_api_hash)
    p_echo_live_count[] = Libdl.dlsym(library, :echo_live_count)
    p_echo_scalars_compute[] = Libdl.dlsym(library, :echo_scalars_compute)
    p_echo_doubles_compute[] = Libdl.dlsym(library, :echo_doubles_compute)
    p_echo_floats_compute[] = Libdl.dlsym(library, :echo_floats_compute)
    p_echo_int8s_compute[] = Libdl.dlsym(library, :echo_int8s_compute)
    p_echo_int32s_compute[] = Libdl.dlsym(library, :echo_int32s_compute)
    p_echo_int64s_compute[] = Libdl.dlsym(library, :echo_int64s_compute)
    p_echo_complexes_compute[] = Libdl.dlsym(library, :echo_complexes_compute)
    p_echo_optional_compute[] = Libdl.dlsym(library, :echo_optional_compute)
    p_echo_inplace_compute[] = Libdl.dlsym(library, :echo_inplace_compute)
    p_echo_missing_compute[] = Libdl.dlsym(library, :echo_missing_compute)
    p_echo_pick_compute[] = Libdl.dlsym(library, :echo_pick_compute)
    p_echo_strings_compute[] = Libdl.dlsym(library, :echo_strings_compute)
    p_echo_view_compute[] = Libdl.dlsym(library, :echo_view_compute)
    p_echo_store_create[] = Libdl.dlsym(library, :echo_store_create)
    p_echo_store_destroy[] = Libdl.dlsym(library, :echo_store_destroy)
    p_echo_store_set_values[] = Libdl.dlsym(library, :echo_store_set_values)
    p_echo_store_get_shape[] = Libdl.dlsym(library, :echo_store_get_shape)
    p_echo_store_get_values[] = Libdl.dlsym(library, :echo_store_get_values)
    p_echo_store_get_name[] = Libdl.dlsym(library, :echo_store_get_name)
    p_echo_store_set_listener[] = Libdl.dlsym(library, :echo_store_set_listener)
    p_echo_store_set_progress[] = Libdl.dlsym(library, :echo_store_set_progress)
    p_echo_store_run[] = Libdl.dlsym(library, :echo_store_run)
    c_echo_progress_fn[] = @cfunction(call_echo_progress_fn, Int32, (Ptr{echo_event}, Ptr{Cvoid}))
    c_echo_listen_fn[] = @cfunction(call_echo_listen_fn, Cvoid, (Ptr{echo_event}, Ptr{Cvoid}))
    c_free[] = @cfunction(raw_free, Cvoid, (Ptr{Cvoid},))
    return nothing
end

end # module Echo
