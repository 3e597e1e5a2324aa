# SPDX-License-Identifier: BSD-3-Clause
# What the generated raw module calls: library, errors, arrays, texts, handles, callbacks.
# Included inside that module, after its constants and pointers.

"""
    Failure(status, name, text)

A status of the library other than success. `name` is a symbol such as `:ShapeError`.
"""
struct Failure <: Exception
    status::Int32
    name::Symbol
    text::String
end

Base.showerror(io::IO, e::Failure) = print(io, e.name, ": ", e.text)

raw_failure(status, text) = Failure(status, get(STATUS_NAMES, status, :UnknownError), text)

# ---- library

function raw_open(variable, recorded, soname)
    path = get(ENV, variable, "")
    if isempty(path)
        path = isfile(recorded) ? strip(read(recorded, String)) : soname
    end
    try
        return Libdl.dlopen(String(path))
    catch e
        error("cannot load $path; set $variable to the path of the library ($(sprint(showerror, e)))")
    end
end

function raw_compare(expected, found, library)
    expected == found && return
    error("$(Libdl.dlpath(library)) has the interface $found, this package needs $expected; " *
          "build both from one source tree")
end

# ---- errors: an exception that a callback left behind wins over the status that it caused

const HAS_PENDING = Ref(false)

function raw_take_pending()
    HAS_PENDING[] || return nothing
    pending = pop!(task_local_storage(), API_HASH, nothing)
    pending === nothing || (HAS_PENDING[] = false)
    return pending
end

function raw_check(status)
    pending = raw_take_pending()
    pending === nothing || throw(pending)
    status == 0 && return nothing
    throw(raw_failure(status, raw_error_text()))
end

# ---- extents: -1 stands for a negative extent, which the library itself refuses

function extent_product(extents...)
    any(<(0), extents) && return Int64(-1)
    return foldl((a, b) -> Base.Checked.mul_with_overflow(a, b)[2] ? typemax(Int64) : a * b,
                 map(Int64, extents))
end

function extent_sum(a, b)
    (a < 0 || b < 0) && return Int64(-1)
    return Base.Checked.add_with_overflow(Int64(a), Int64(b))[2] ? typemax(Int64) : Int64(a) + Int64(b)
end

# ---- arrays

raw_contiguous(a::Array) = true
function raw_contiguous(a::StridedArray)
    step = 1
    for d in 1:ndims(a)
        size(a, d) == 1 || stride(a, d) == step || return false
        step *= size(a, d)
    end
    return true
end
raw_contiguous(a) = false

function raw_array(a, ::Type{T}, expected, name, shape) where {T}
    a === nothing && return Ptr{T}(C_NULL)
    a isa AbstractArray{T} ||
        throw(ArgumentError("$name: need an array of $T, got $(typeof(a))"))
    raw_contiguous(a) ||
        throw(ArgumentError("$name: the array $(typeof(a)) is not contiguous in memory"))
    raw_expect(length(a), expected, name, shape)
    return a
end

function raw_expect(found, expected, name, shape)
    (expected < 0 || found == expected) && return
    throw(raw_failure(SHAPE_STATUS,
                      "$name: need $expected elements, C shape $shape, got $found"))
end

# The C shape is the reverse of Julia's.
function raw_strided(::Type{View}, dtype, a, name) where {View}
    a isa StridedArray && ndims(a) <= 8 && applicable(dtype, eltype(a)) ||
        throw(ArgumentError("$name: no array of the type $(typeof(a)) is taken"))
    n = ndims(a)
    extents = ntuple(i -> i <= n ? Int64(size(a, n + 1 - i)) : Int64(0), 8)
    steps = ntuple(i -> i <= n ? Int64(stride(a, n + 1 - i) * sizeof(eltype(a))) : Int64(0), 8)
    return Ref(View(pointer(a), dtype(eltype(a)), Int32(n), extents, steps))
end

# ---- texts

raw_string(::Nothing) = Cstring(C_NULL)
raw_string(text::AbstractString) = String(text)
raw_string(other) = throw(ArgumentError("need a text, got $(typeof(other))"))

raw_text(p::Ptr{UInt8}) = p == C_NULL ? nothing : unsafe_string(p)
raw_text_or_empty(p::Ptr{UInt8}) = p == C_NULL ? "" : unsafe_string(p)

# A Vector{String} converts to an array of pointers in ccall, which also keeps it alive.
function raw_strings(texts, expected, name, shape)
    texts === nothing && return Ptr{Ptr{UInt8}}(C_NULL)
    raw_expect(length(texts), expected, name, shape)
    return String[raw_checked(t, name) for t in texts]
end

function raw_checked(text, name)
    text isa AbstractString || throw(ArgumentError("$name: need texts, got $(typeof(text))"))
    occursin('\0', text) && throw(ArgumentError("$name: a text holds a NUL character"))
    return String(text)
end

# ---- handles own what they point to

"Owner of a C handle, freed by its finalizer or by the destroy function."
mutable struct Handle{name}
    pointer::Ptr{Cvoid}
    destroy::Ref{Ptr{Cvoid}}
    function Handle{name}(pointer, destroy) where {name}
        return finalizer(raw_end, new{name}(pointer, destroy))
    end
end

function raw_end(h::Handle)
    pointer = h.pointer
    h.pointer = C_NULL
    pointer == C_NULL || ccall(h.destroy[], Cvoid, (Ptr{Cvoid},), pointer)
    return nothing
end

Base.cconvert(::Type{Ptr{Cvoid}}, h::Handle) = h
Base.unsafe_convert(::Type{Ptr{Cvoid}}, h::Handle) = h.pointer
Base.show(io::IO, h::Handle{name}) where {name} =
    print(io, name, h.pointer == C_NULL ? " (destroyed)" : "")

raw_handle(::Nothing, expected, name) = C_NULL
function raw_handle(h, expected, name)
    h isa Handle{expected} ||
        throw(ArgumentError("$name: need a handle $expected, got $(typeof(h))"))
    h.pointer == C_NULL && throw(ArgumentError("$name: the handle was destroyed"))
    return h
end

raw_destroy(::Nothing, expected, name) = nothing
raw_destroy(h, expected, name) = raw_end(raw_handle(h, expected, name))

# ---- callbacks: the box travels as user data and is pinned until the library frees it

mutable struct Box
    call::Any
    ended::Bool
end

# A finalizer may run in the middle of a change of the table, so that freeing only marks the box; what
# is marked leaves the table with the next callback.
const PINNED = Base.IdDict{Box,Nothing}()
const PIN_LOCK = ReentrantLock()
const c_free = Ref{Ptr{Cvoid}}(C_NULL)

raw_callback(::Nothing, name) = nothing
function raw_callback(call, name)
    isempty(methods(call)) && throw(ArgumentError("$name: need a function, got $(typeof(call))"))
    box = Box(call, false)
    lock(PIN_LOCK) do
        raw_sweep()
        PINNED[box] = nothing
    end
    return box
end

raw_sweep() = foreach(box -> delete!(PINNED, box), [box for box in keys(PINNED) if box.ended])

raw_unpin(box) = (box.ended = true; nothing)
raw_unpin(::Nothing) = nothing
raw_user_data(::Nothing) = C_NULL
raw_user_data(box::Box) = pointer_from_objref(box)

raw_free(user_data::Ptr{Cvoid})::Cvoid = raw_unpin(unsafe_pointer_to_objref(user_data)::Box)

# No exception may unwind through C frames: it waits until the running call returns. After it
# nothing more is called.
function raw_call(user_data, payload)
    box = unsafe_pointer_to_objref(user_data)::Box
    HAS_PENDING[] && haskey(task_local_storage(), API_HASH) && return true
    try
        answer = box.call(raw_payload(unsafe_load(payload)))
        return answer === nothing || answer === 0 || answer === false ? false :
               answer isa Integer ? answer != 0 : false
    catch e
        task_local_storage(API_HASH, e)
        HAS_PENDING[] = true
        return true
    end
end
