# SPDX-License-Identifier: BSD-3-Clause
# Every kind of argument through the generated Julia layer. ECHO_LIBRARY names the library.

using Test

include("raw.jl")
const E = Echo

status_of(f) =
    try
        f()
        0
    catch e
        e isa E.Failure ? e.status : e
    end

results = @testset "echo" begin
    live = E.echo_live_count()

    @testset "scalars" begin
        @test E.echo_scalars_compute(2^40, 1, 0.1, 0.5, E.ECHO_COLOR_RED) ==
              (2^40 + 1, 0, -0.1, -0.5f0, E.ECHO_COLOR_BLUE)
        @test status_of(() -> E.echo_scalars_compute(1, 2, 0.0, 0.0, 0)) == E.ECHO_E_INVALID
        @test_throws InexactError E.echo_scalars_compute(1, 2^31, 0.0, 0.0, 0)
        e = try E.echo_scalars_compute(1, 2, 0.0, 0.0, 0) catch e e end
        @test e.name === :InvalidArgument && occursin("flag must be 0 or 1", e.text)
    end

    @testset "arrays" begin
        a = reshape(collect(0.0:5.0), 3, 2)          # C: [2][3]
        out = zeros(2, 3)
        @test E.echo_doubles_compute(2, 3, a, out) === nothing
        @test out == permutedims(a)
        @test E.echo_doubles_compute(2, 3, view(zeros(3, 4) .+ 1, :, 2:3), out) === nothing
        @test all(out .== 1)
        for (f, T) in ((E.echo_floats_compute, Float32), (E.echo_int8s_compute, Int8),
                       (E.echo_int32s_compute, Int32), (E.echo_int64s_compute, Int64))
            x = T[1, -2, 100]
            y = zeros(T, 3)
            f(3, x, y)
            @test y == -x
            @test_throws ArgumentError f(3, Float64.(x) .+ 0.5im, y)
        end
        z = [1.0 + 2.0im, -3.0im]
        w = zero(z)
        E.echo_complexes_compute(2, z, w)
        @test w == conj(z)
        @test_throws ArgumentError E.echo_doubles_compute(2, 2, view(zeros(4, 4), 1:2:3, 1:2), out)
        @test_throws ArgumentError E.echo_doubles_compute(2, 3, a', out)
        @test status_of(() -> E.echo_doubles_compute(2, 3, a, zeros(5))) == E.ECHO_E_SHAPE
        @test status_of(() -> E.echo_doubles_compute(-2, 3, a, out)) == E.ECHO_E_INVALID
        @test status_of(() -> E.echo_doubles_compute(2, 3, a .* NaN, out)) == E.ECHO_E_INVALID
        x = collect(0.0:4.0)
        E.echo_inplace_compute(2, x)
        @test x == 2 .* (0.0:4.0)
    end

    @testset "optional, missing, index" begin
        x, squares, cubes = [1.0, 2.0], zeros(2), zeros(2)
        E.echo_optional_compute(2, x, nothing, squares, nothing)
        @test squares == x .^ 2
        E.echo_optional_compute(2, x, 2x, squares, cubes)
        @test cubes == 2 .* x .^ 4
        @test status_of(() -> E.echo_optional_compute(2, nothing, nothing, squares, nothing)) ==
              E.ECHO_E_INVALID
        @test E.echo_missing_compute(3, [1.0, NaN, NaN]) == 2
        out = zeros(2)
        E.echo_pick_compute(3, [5.0, 6.0, 7.0], 2, [2, 0], out)
        @test out == [7.0, 5.0]
        @test status_of(() -> E.echo_pick_compute(3, zeros(3), 2, [0, 3], out)) == E.ECHO_E_INVALID
        @test out == [7.0, 5.0]
    end

    @testset "texts" begin
        @test E.echo_strings_compute(3, ["a", "ß", ""], "-") == (5, "a-ß-")
        @test E.echo_strings_compute(0, String[], "-") == (0, "")
        @test status_of(() -> E.echo_strings_compute(2, ["a"], "-")) == E.ECHO_E_SHAPE
        @test_throws ArgumentError E.echo_strings_compute(1, ["a\0b"], "-")
    end

    @testset "strided" begin
        whole = reshape(collect(0.0:23.0), 4, 3, 2)  # C: [2][3][4]
        for T in (Float64, Float32, Int64)
            part = view(T.(whole), 1:2:4, :, 2:-1:1)
            @test E.echo_view_compute(part) == sum(vec(part) .* (1:length(part)))
        end
        @test E.echo_view_compute(1im .* whole) == sum(vec(whole) .* (1:24))
        @test_throws ArgumentError E.echo_view_compute(UInt16[1, 2])
    end

    @testset "handles" begin
        store = E.echo_store_create("größer")
        @test E.echo_store_get_name(store) == "größer"
        E.echo_store_set_values(store, 3, [1.0, 2.0, 3.0])
        shape = zeros(Int64, 8)
        @test E.echo_store_get_shape(store, "values", shape) == 1
        out = zeros(shape[1])
        E.echo_store_get_values(store, 3, out)
        @test out == [1.0, 2.0, 3.0]
        E.echo_store_destroy(store)
        @test_throws ArgumentError E.echo_store_get_name(store)
        @test_throws ArgumentError E.echo_store_get_name("store")
        @test status_of(() -> E.echo_store_get_name(nothing)) == E.ECHO_E_HANDLE
        E.echo_store_destroy(nothing)
    end

    @testset "callbacks" begin
        store = E.echo_store_create("s")
        heard = []
        E.echo_store_set_listener(store, e -> push!(heard, e))
        @test E.echo_store_run(store, 4) == 4
        @test [e.done for e in heard] == 0:3
        @test heard[2] == (color = 16, stage = "steps", done = 1, fraction = 0.25)
        E.echo_store_set_progress(store, e -> e.done == 2)
        @test status_of(() -> E.echo_store_run(store, 4)) == E.ECHO_E_CANCELLED
        empty!(heard)
        E.echo_store_set_progress(store, e -> throw(KeyError(e.done)))
        @test_throws KeyError E.echo_store_run(store, 4)
        @test length(heard) == 1
        E.echo_store_set_progress(store, nothing)
        E.echo_store_set_listener(store, nothing)
        @test E.echo_store_run(store, 2) == 2
        @test status_of(() -> E.echo_store_set_progress(nothing, e -> 0)) == E.ECHO_E_HANDLE
        @test_throws ArgumentError E.echo_store_set_progress(store, 3)
        E.echo_store_set_progress(store, e -> false)
        finalize(store)
    end

    GC.gc()
    @test E.echo_live_count() == live
    E.raw_sweep()
    @test isempty(E.PINNED)
end

counts = Test.get_test_counts(results)
println(counts[1] + counts[5], " passed, ", counts[2] + counts[3] + counts[6] + counts[7], " failed")
