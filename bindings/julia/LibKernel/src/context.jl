# SPDX-License-Identifier: BSD-3-Clause
# Context: threads, backend, trace, progress.

"""
    Context(; threads = nothing, backend = nothing, trace = nothing, progress = nothing)

Settings of the calls that use it: by the keyword `context`, or inside [`with_context`](@ref).

# Arguments
- `threads`: number of threads; the environment's when left out.
- `backend`: `"auto"`, `"reference"` or `"native"`.
- `trace`: called with each [`TraceEvent`](@ref).
- `progress`: called with a [`Progress`](@ref) now and then during long work. An exception that it
  throws ends the call and comes out unchanged.

C: `lk_context_create`, `lk_context_destroy`.
"""
struct Context <: AbstractHandle
    raw::Union{Nothing,Raw.Handle{:lk_context}}
    Context(raw::Union{Nothing,Raw.Handle{:lk_context}}) = new(raw)
end

function Context(; threads = nothing, backend = nothing, trace = nothing, progress = nothing)
    context = Context(Raw.lk_context_create())
    threads === nothing || set_threads!(context, threads)
    backend === nothing || set_backend!(context, backend)
    trace === nothing || set_trace!(trace, context)
    progress === nothing || set_progress!(progress, context)
    return context
end

"The process's default context, which every call uses that names no other."
default_context() = Context(nothing)

"Frees the context now; handles made from it stay usable."
Base.close(context::Context) = Raw.lk_context_destroy(context.raw)

Base.show(io::IO, context::Context) =
    print(io, "Context(threads = ", threads(context), ", backend = ", repr(backend(context)), ")")

"""
    with_context(f, context)

Calls `f()`; calls of this task that name no context use this one meanwhile.
"""
with_context(f, context::Context) = task_local_storage(f, Support.CURRENT, context)

"Number of threads of a call. C: `lk_context_get_threads`."
threads(context::Context) = Raw.lk_context_get_threads(context.raw)

"Sets the number of threads; 0 takes the environment's. C: `lk_context_set_threads`."
set_threads!(context::Context, n) = (Raw.lk_context_set_threads(context.raw, n); context)

const BACKENDS = ("auto" => Raw.LK_BACKEND_AUTO, "reference" => Raw.LK_BACKEND_REFERENCE,
                  "native" => Raw.LK_BACKEND_NATIVE)

"`\"auto\"`, `\"reference\"` or `\"native\"`. C: `lk_context_get_backend`."
backend(context::Context) = Raw.lk_backend_name(Raw.lk_context_get_backend(context.raw))

"Chooses `\"auto\"`, `\"reference\"` or `\"native\"`. C: `lk_context_set_backend`."
function set_backend!(context::Context, name)
    chosen = get(Dict(BACKENDS), String(name), nothing)
    chosen === nothing && throw(ArgumentError(
        "backend: need one of $(join(first.(BACKENDS), ", ")), got $(repr(name))"))
    Raw.lk_context_set_backend(context.raw, chosen)
    return context
end

const KINDS = (:begin => Raw.LK_TRACE_BEGIN, :end => Raw.LK_TRACE_END,
               :dispatch => Raw.LK_TRACE_DISPATCH, :counter => Raw.LK_TRACE_COUNTER,
               :log => Raw.LK_TRACE_LOG)

"""
    TraceEvent

One event: `kind` (`:begin`, `:end`, `:dispatch`, `:counter` or `:log`), `name`, `backend`,
`status`, `implementation`, `isa`, `detail`, `threads`, `elapsed_ns`, `value`.
"""
struct TraceEvent
    kind::Symbol
    name::String
    backend::String
    status::String
    implementation::String
    isa::String
    detail::String
    threads::Int64
    elapsed_ns::Int64
    value::Float64
end

function TraceEvent(payload::NamedTuple)
    kind = findfirst(pair -> pair.second == payload.kind, KINDS)
    return TraceEvent(kind === nothing ? :unknown : KINDS[kind].first, payload.name,
                      Raw.lk_backend_name(payload.backend), Raw.lk_status_name(payload.status),
                      payload.implementation, payload.isa, payload.detail, payload.threads,
                      payload.elapsed_ns, payload.value)
end

"""
    set_trace!(f, context; kinds = (:begin, :end, :dispatch, :counter, :log))

Calls `f` with each [`TraceEvent`](@ref) of these kinds; `nothing` turns it off.
C: `lk_context_set_trace`.
"""
function set_trace!(f, context::Context; kinds = first.(KINDS))
    mask = f === nothing ? 0 : sum(Dict(KINDS)[kind] for kind in kinds)
    receive = f === nothing ? nothing : payload -> (f(TraceEvent(payload)); nothing)
    Raw.lk_context_set_trace(context.raw, mask, receive)
    return context
end

"""
    Progress

State of a running call: `stage`, `done`, `total`, `seconds_left` (negative when unknown).
[`stop!`](@ref) ends the call.
"""
mutable struct Progress
    stage::String
    done::Int64
    total::Int64
    seconds_left::Float64
    stopped::Bool
end

"Ends the running call, which then throws a `LibKernelError` with the name `:Cancelled`."
stop!(progress::Progress) = (progress.stopped = true; nothing)

"""
    set_progress!(f, context)

Calls `f` with a [`Progress`](@ref) now and then during long work; `nothing` turns it off.
C: `lk_context_set_progress`.
"""
function set_progress!(f, context::Context)
    ask(payload) = (state = Progress(payload.stage, payload.done, payload.total,
                                     payload.seconds_left, false);
                    f(state);
                    state.stopped)
    Raw.lk_context_set_progress(context.raw, f === nothing ? nothing : ask)
    return context
end

"""
    implementations()

Each kernel's implementations and their backends, in the order in which `"auto"` tries them.
C: `lk_kernel_get_count`, `lk_kernel_describe`.
"""
function implementations()
    found = Dict{String,Vector{NamedTuple{(:implementation, :backend),NTuple{2,String}}}}()
    for i in 0:Raw.lk_kernel_get_count()-1
        kernel, implementation, backend = Raw.lk_kernel_describe(i)
        entries = get!(() -> valtype(found)(), found, kernel)
        push!(entries, (implementation = implementation, backend = Raw.lk_backend_name(backend)))
    end
    return found
end
