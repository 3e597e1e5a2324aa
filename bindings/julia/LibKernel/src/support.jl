# SPDX-License-Identifier: BSD-3-Clause
"What the generated functions call: arrays, options, results, the current context."
module Support

using ..LibKernel: AbstractHandle, Raw

# ---- arrays: made to an Array, no copy where they are one already

"An array of this element type and rank; integers stay integers, real numbers real."
function array(a, ::Type{T}, ::Val{N}, name) where {T,N}
    a === nothing && return nothing
    a isa AbstractArray || throw(ArgumentError("$name: need an array, got $(typeof(a))"))
    fits(T, eltype(a)) ||
        throw(ArgumentError("$name: need $(kind(T)), got an array of $(eltype(a))"))
    ndims(a) == N || wrong_shape(name, "need $N dimensions, got size $(size(a))")
    return convert(Array{T,N}, a)
end

fits(::Type{<:Integer}, ::Type{S}) where {S} = S <: Integer
fits(::Type{<:AbstractFloat}, ::Type{S}) where {S} = S <: Real
fits(::Type{<:Complex}, ::Type{S}) where {S} = S <: Number

kind(::Type{<:Integer}) = "integers"
kind(::Type{<:AbstractFloat}) = "real numbers"
kind(::Type{<:Complex}) = "numbers"

"Refuses what cannot be changed in place."
function in_place(a, ::Type{T}, rank, name) where {T}
    a isa AbstractArray{T} ||
        throw(ArgumentError("$name is changed in place: need an array of $T, got $(typeof(a))"))
    ndims(a) == rank || wrong_shape(name, "need $rank dimensions, got size $(size(a))")
    return nothing
end

wrong_shape(name, text) = throw(Raw.raw_failure(Raw.SHAPE_STATUS, "$name: $text"))

check(::Nothing, expected, name) = nothing
function check(a, expected, name)
    size(a) == expected || wrong_shape(name, "need size $expected, got $(size(a))")
    return nothing
end

"Room for a result; the library refuses a negative extent itself."
room(::Type{T}, extents...) where {T} = Array{T}(undef, map(n -> max(n, 0), extents))

"A matrix as on paper has C's order of rows when it is transposed, and the other way round."
transposed(::Nothing) = nothing
transposed(a) = permutedims(a)

"Indices count from 1 here and from 0 in C."
zero_based(::Nothing) = nothing
zero_based(a) = a .- one(eltype(a))
one_based(::Nothing) = nothing
one_based(a) = a .+ one(eltype(a))

texts(::Nothing, name) = nothing
texts(a::AbstractString, name) = throw(ArgumentError("$name: need a list of texts, got one text"))
texts(a, name) = collect(a)

# ---- results that a handle keeps

function shape(handle, name, get_shape)
    extents = zeros(Int64, 8)
    rank = get_shape(handle, name, extents)
    return Tuple(reverse(extents[1:rank]))
end

"A copy of an array result in its true shape."
function result(handle, name, ::Type{T}, get_shape, getter, between...) where {T}
    out = Array{T}(undef, shape(handle, name, get_shape))
    getter(handle, between..., length(out), vec(out))
    return out
end

# ---- options

const Option = NamedTuple{(:key, :type, :default, :range, :text),NTuple{5,String}}
const TABLES = Dict{String,Vector{Option}}()
const TABLES_LOCK = ReentrantLock()

"""
    option_table(function_name)

Options of a C function: key, type, default, range and text of each.
"""
function option_table(name)
    lock(TABLES_LOCK) do
        get!(TABLES, String(name)) do
            count = Raw.lk_options_get_count(name)
            return [Option(Raw.lk_options_describe(name, i)) for i in 0:count-1]
        end
    end
end

"A handle of options made of keywords, or nothing; `nothing` as a value stands for the default."
function option_handle(name, given)
    given = filter(pair -> pair.second !== nothing, collect(pairs(given)))
    isempty(given) && return nothing
    kinds = Dict(row.key => row.type for row in option_table(name))
    handle = Raw.lk_options_create()
    for (key, value) in given
        set_option(handle, String(key), get(kinds, String(key), option_kind(value)), value)
    end
    return handle
end

"Kind by the value, for a key that no table knows: the library then names the nearest key."
option_kind(::Bool) = "bool"
option_kind(::Integer) = "int64"
option_kind(::Real) = "double"
option_kind(::AbstractString) = "string"
option_kind(::AbstractArray{<:Integer}) = "int64_array"
option_kind(::AbstractArray{<:AbstractString}) = "string_array"
option_kind(other) = "double_array"

function set_option(handle, key, kind, value)
    if kind == "bool" && value isa Bool
        Raw.lk_options_set_bool(handle, key, value)
    elseif kind == "int64" && value isa Integer && !(value isa Bool)
        Raw.lk_options_set_int64(handle, key, value)
    elseif kind == "double" && value isa Real
        Raw.lk_options_set_double(handle, key, value)
    elseif kind == "string" && (value isa AbstractString || value isa Symbol)
        Raw.lk_options_set_string(handle, key, String(value))
    elseif !set_list(handle, key, kind, value)
        throw(Raw.raw_failure(Raw.LK_E_OPTION, "option $key: need $kind, got $(repr(value))"))
    end
    return nothing
end

function set_list(handle, key, kind, value)
    list = value isa Union{AbstractArray,Tuple} ? vec(collect(value)) : [value]
    if kind == "int64_array" && eltype(list) <: Integer
        Raw.lk_options_set_int64_array(handle, key, length(list), Vector{Int64}(list))
    elseif kind == "double_array" && eltype(list) <: Real
        Raw.lk_options_set_double_array(handle, key, length(list), Vector{Float64}(list))
    elseif kind == "string_array" && eltype(list) <: AbstractString
        Raw.lk_options_set_string_array(handle, key, length(list), Vector{String}(list))
    else
        return false
    end
    return true
end

# ---- the current context belongs to a task

const CURRENT = :libkernel_context

"Handle of a context; that of the enclosing `with_context`; nothing for the default context."
context_handle(::Nothing) =
    (found = get(task_local_storage(), CURRENT, nothing); found === nothing ? nothing : found.raw)
context_handle(context::AbstractHandle) = context.raw

end # module Support
