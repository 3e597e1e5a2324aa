# SPDX-License-Identifier: BSD-3-Clause
# The Julia package above the raw layer: types, options, context, callbacks, errors, kernels.

using LibKernel, LinearAlgebra, Test
const Raw = LibKernel.Raw

const A = 5.43
const CUBIC = Matrix(A * I, 3, 3)
const DIAMOND = [0 0 0; 0 2 2; 2 0 2; 2 2 0; 1 1 1; 1 3 3; 3 1 3; 3 3 1]' ./ 4
const SILICON = fill("Si", 8)
const ONE = [1 0 0; 0 1 0; 0 0 1]

silicon(; given...) = Crystal(CUBIC, DIAMOND, SILICON; given...)

"The error that a call throws, for its status, name and text."
error_of(f) = try
    f()
    nothing
catch e
    e
end

"Springs between all atoms, and third-order force constants of no meaning: the run is what matters."
function conductivity(context)
    supercell = Supercell(silicon(), ONE)
    springs = [(a == b) * (8 * (i == j) - 1.0) for a in 1:3, b in 1:3, j in 1:8, i in 1:8]
    cubes = reshape(sin.(1:27*512), 3, 3, 3, 8, 8, 8)
    made = Conductivity(supercell, Grid(supercell, [3, 3, 3]), Fc2(supercell, springs),
                        Fc3(supercell, cubes); context = context, temperatures = [300.0])
    return run!(made)
end

results = @testset "LibKernel" begin
    @testset "library" begin
        @test version() == Raw.lk_version()
        @test api_hash() == Raw.API_HASH
        @test occursin("isa", runtime_info())
        @test element_mass("Si") ≈ 28.0855
        @test all(entries -> last(entries).implementation == "reference", values(implementations()))
        opened = Raw.raw_open("LIBKERNEL_LIBRARY", "", "")
        mismatch = error_of(() -> Raw.raw_compare("one", "two", opened))
        @test occursin("build both from one source tree", mismatch.msg)
        @test occursin("set NO_SUCH_VARIABLE",
                       error_of(() -> Raw.raw_open("NO_SUCH_VARIABLE", "", "no-such.so")).msg)
    end

    @testset "crystals" begin
        crystal = silicon()
        @test n_atoms(crystal) == 8 && n_operations(crystal) == 192
        @test startswith(space_group(crystal), "Fd-3m")
        @test lattice(crystal) == CUBIC && positions(crystal) == DIAMOND
        @test size(rotations(crystal)) == shape(crystal, "rotations") == (3, 3, 192)
        @test equivalent_atoms(crystal) == ones(8)
        @test symbols(crystal) == SILICON && symbol(crystal, 8) == "Si"
        again = Crystal(CUBIC, view(DIAMOND, :, 8:-1:1), SILICON; masses = 28 * ones(Int, 8))
        @test positions(again) == DIAMOND[:, 8:-1:1] && all(masses(again) .== 28)
        supercell = Supercell(crystal, Diagonal([2, 2, 2]))
        @test n_atoms(supercell) == 64 && supercell_matrix(supercell) == 2 .* ONE
        @test repr(crystal) == "Crystal()"
    end

    @testset "triclinic" begin
        rows = [3.1 0.2 0.1; 0.4 3.7 0.3; 0.5 0.6 4.3]
        m = [1 1 0; 0 2 1; 0 0 1]
        supercell = Supercell(Crystal(rows, [0 0.4; 0 0.3; 0 0.2], ["Na", "Cl"]), m)
        @test n_atoms(supercell) == 4
        @test supercell_matrix(supercell) == m
        @test lattice(supercell) ≈ m' * rows          # supercell vectors are columns of m
        unit = supercell_to_unit(supercell)
        @test unit[unit_to_supercell(supercell)] == unit_to_supercell(supercell)
        @test minimum(unit) == 1
        charges = reshape(collect(1.0:18.0), 3, 3, 2)
        charges[:, :, 2] = -charges[:, :, 1]
        @test born(Nac(charges, 2 .* ONE)) == charges
    end

    @testset "grids" begin
        grid = Grid(Supercell(silicon(), ONE), (3, 3, 3) |> collect)
        @test irreducible(grid)[1] == 1 && sum(weights(grid)) == 27
        @test [count(==(i), map(grid)) for i in irreducible(grid)] == weights(grid)
        matrix = [0 1 1; 1 0 1; 2 1 0]
        found = grid_smith_normal_form(matrix)
        @test found.p * matrix * found.q == Diagonal(found.d_diag)
        @test LibKernel.p(Grid_from_matrix(Supercell(silicon(), ONE), 3 .* ONE)) isa Matrix{Int64}
        @test sum(weights(Grid_from_length(Supercell(silicon(), ONE), 10.0))) > 1
    end

    @testset "errors" begin
        e = error_of(() -> Crystal(CUBIC[:, 1:2], DIAMOND, SILICON))
        @test e isa LibKernelError && e.name === :ShapeError && e.status == Raw.LK_E_SHAPE
        @test sprint(showerror, e) == "ShapeError: lattice: need size (3, 3), got (3, 2)"
        @test error_of(() -> Crystal(CUBIC, vec(DIAMOND), SILICON)).name === :ShapeError
        @test occursin("symbols", error_of(() -> Crystal(CUBIC, DIAMOND, SILICON[1:7])).text)
        @test_throws ArgumentError Crystal(im * CUBIC, DIAMOND, SILICON)
        @test_throws ArgumentError Supercell(silicon(), 2.5 * ONE)
        @test_throws ArgumentError Crystal(CUBIC, DIAMOND, "Si")
        @test error_of(() -> Crystal(NaN .* CUBIC, DIAMOND, SILICON)).name === :InvalidArgument
        @test error_of(() -> symbol(silicon(), 9)).name === :InvalidArgument
        @test error_of(() -> symbol(silicon(), 0)).name === :InvalidArgument
        @test_throws MethodError Supercell(3, ONE)
        @test_throws ArgumentError fc2_symmetrize!(zeros(Float32, 3, 3, 2, 2), 1)
        strided = view(zeros(3, 3, 3, 2, 2, 4), :, :, :, :, :, 1:2:4)
        @test_throws ArgumentError fc3_permutation_symmetry!(strided)
    end

    @testset "options" begin
        @test n_operations(silicon(symmetry = false)) == 1
        @test n_operations(silicon(tolerance = nothing)) == 192
        e = error_of(() -> silicon(tolerence = 1e-3))
        @test e.name === :OptionError && occursin("\"tolerance\"", e.text)
        @test occursin("tolerance: need double", error_of(() -> silicon(tolerance = "x")).text)
        @test error_of(() -> silicon(names = ["a", "b"])).name === :OptionError
        options = Raw.lk_options_create()
        @test Raw.lk_options_set_string_array(options, "names", 2, ["a", "ß"]) === nothing
        table = option_table("lk_crystal_create")
        @test any(row -> row.key == "tolerance" && row.type == "double", table)
        given = silicon(rotations = reshape(ONE, 3, 3, 1), translations = zeros(3, 1))
        @test n_operations(given) == 1
    end

    @testset "handles end" begin
        context = Context(threads = 1)
        crystal = silicon(context = context)
        supercell = Supercell(crystal, ONE; context = context)
        close(context)
        close(crystal)
        @test n_atoms(supercell) == 8
        @test occursin("destroyed", error_of(() -> n_atoms(crystal)).msg)
        @test repr(crystal) == "Crystal (closed)"
        for i in 1:50
            silicon(symmetry = false, context = Context(trace = identity, progress = identity))
        end
        GC.gc()
        Raw.raw_sweep()
        @test length(Raw.PINNED) <= 2                 # of the last context, still on the stack
        @test n_atoms(supercell) == 8
    end

    @testset "kernels" begin
        h = [(j == k) * (k + m) + 0.1im * (k - j) for j in 1:4, k in 1:4, m in 1:5]
        for backend in ("auto", "reference", "native")
            found = linalg_eigh_hermitian_batch(h; backend = backend)
            for m in 1:5
                # the bytes are C's: band runs first, and each matrix is the transposed one
                c, v = transpose(h[:, :, m]), transpose(found.eigenvectors[:, :, m])
                @test found.eigenvalues[:, m] ≈ eigvals(Hermitian(Matrix(c)))
                @test norm(c * v - v * Diagonal(found.eigenvalues[:, m])) < 1e-12
            end
        end
        alone = linalg_eigh_hermitian_batch(h; want_eigenvectors = false)
        @test alone.eigenvectors === nothing && size(alone.eigenvalues) == (4, 5)
        @test_throws LibKernelError linalg_eigh_hermitian_batch(h[:, 1:3, :])
        @test_throws LibKernelError linalg_eigh_hermitian_batch(h; implementation = "no such thing")
        third = reshape(sin.(1:27*64), 3, 3, 3, 4, 4, 4)
        @test fc3_permutation_symmetry!(third) === third
        @test third[1, 2, 3, 1, 2, 3] ≈ third[3, 2, 1, 3, 2, 1]
    end

    @testset "force constants of springs" begin
        supercell = Supercell(silicon(), ONE)
        displaced = Displacements(supercell; pairs = true)
        @test extrema(first_atoms(displaced)) == (1, 1)
        @test all(1 .<= second_atoms(displaced) .<= 8)
        @test all(1 .<= first_of_second(displaced) .<= n_first(displaced))
        forces = zeros(3, 8, n_supercells(displaced))
        for i in axes(forces, 3)
            shift = A .* (positions(displaced, i) .- DIAMOND)
            forces[:, :, i] = sum(shift, dims = 2) .- 8 .* shift
        end
        set_forces!(displaced, forces)
        second = force_constants(Fc2_from_displacements(supercell, displaced))
        @test second[1, 1, 1, 1] ≈ 7 && second[2, 2, 2, 1] ≈ -1
        third = Fc3_from_displacements(supercell, displaced)
        @test size(force_constants(third)) == (3, 3, 3, 8, 8, 2)
        @test maximum(abs, force_constants(third)) < 1e-6
    end

    @testset "files" begin
        input = Input([3.1 0.2 0.1; 0.4 3.7 0.3; 0.5 0.6 4.3], [0 0.4; 0 0.3; 0 0.2], ["Na", "Cl"],
                      [1 1 0; 0 2 1; 0 0 1])
        set_displacements!(input, [1, 2], [0.03 0; 0 0.03; 0 0], 0.0;
                           pair_first = [1, 2], pair_atoms = [2, 4],
                           pair_vectors = fill(0.01, 3, 2))
        forces = reshape(sin.(1.0:48.0), 3, 4, 4)
        set_forces!(input, forces)
        mktempdir() do folder
            path = joinpath(folder, "phono3py_params.yaml")
            write(input, path)
            again = Input_read(path)
            @test symbols(again) == ["Na", "Cl"] && n_atoms(again) == 2
            @test supercell_matrix(again) == [1 1 0; 0 2 1; 0 0 1]
            @test displacement_atoms(again) == [1, 2] && pair_first(again) == [1, 2]
            supercell = Supercell_from_input(again; symmetry = false)
            @test lattice(supercell) ≈ [1 0 0; 1 2 0; 0 1 1] * lattice(input)
            displaced = Displacements_from_input(supercell, again)
            @test first_atoms(displaced) == [1, 2] && second_atoms(displaced) == [2, 4]
            @test LibKernel.forces(displaced) ≈ forces
            write(joinpath(folder, "broken.yaml"), "unit_cell: [")
            e = error_of(() -> Input_read(joinpath(folder, "broken.yaml")))
            @test e.name === :FormatError && occursin("broken.yaml:1", e.text)
            @test error_of(() -> Input_read(joinpath(folder, "none"))).name === :FileError
        end
    end

    @testset "context" begin
        context = Context(threads = 1, backend = "reference")
        @test threads(context) == 1 && backend(context) == "reference"
        @test repr(context) == "Context(threads = 1, backend = \"reference\")"
        @test_throws ArgumentError set_backend!(context, "gpu")
        @test backend(set_backend!(context, "native")) == "native"
        @test error_of(() -> set_threads!(context, -1)).name === :InvalidArgument
        @test threads(default_context()) >= 1
    end

    @testset "trace" begin
        events = TraceEvent[]
        context = Context(trace = e -> push!(events, e), threads = 1)
        h = reshape([1.0 0; 0 2], 2, 2, 1)
        linalg_eigh_hermitian_batch(h; context = context)
        @test [e.kind for e in events if e.kind !== :dispatch] == [:begin, :end]
        @test events[end].status == "LK_OK" && events[end].elapsed_ns > 0
        @test any(e -> e.kind === :dispatch && e.backend == "native", events)
        empty!(events)
        with_context(() -> linalg_eigh_hermitian_batch(h), context)
        @test !isempty(events)
        set_trace!(e -> push!(events, e), context; kinds = (:dispatch,))
        empty!(events)
        linalg_eigh_hermitian_batch(h; context = context)
        @test unique(e.kind for e in events) == [:dispatch]
        set_trace!(nothing, context)
        empty!(events)
        linalg_eigh_hermitian_batch(h; context = context)
        linalg_eigh_hermitian_batch(h)
        @test isempty(events)
        set_trace!(e -> throw(KeyError(e.name)), context)
        @test_throws KeyError linalg_eigh_hermitian_batch(h; context = context)
    end

    @testset "progress" begin
        stages = String[]
        context = Context(progress = p -> (push!(stages, p.stage); length(stages) > 1 && stop!(p)))
        e = error_of(() -> conductivity(context))
        @test e isa LibKernelError && e.name === :Cancelled && e.status == Raw.LK_E_CANCELLED
        @test length(stages) == 2
        set_progress!(p -> throw(KeyError(p.stage)), context)
        @test_throws KeyError conductivity(context)
        empty!(stages)
        set_progress!(p -> push!(stages, p.stage), context)
        run = conductivity(context)
        @test size(kappa(run)) == (6, 1, 1) && !isempty(stages)
        @test estimate(run).bytes > 0
        cumulative = compute_cumulative_kappa(run, 1, [1.0, 100.0], 1)
        @test cumulative.cumulative[:, end, 1] ≈ kappa(run)[:, 1, 1]
        set_progress!(nothing, context)
        empty!(stages)
        conductivity(context)
        @test isempty(stages)
    end

    @testset "every function has a docstring" begin
        missing_docs = [name for name in [LibKernel.FUNCTIONS; LibKernel.TYPES]
                        if !haskey(Base.Docs.meta(LibKernel), Base.Docs.Binding(LibKernel, name)) &&
                           !haskey(Base.Docs.meta(LibKernel), Base.Docs.Binding(Base, name))]
        @test isempty(missing_docs)
    end
end

counts = Test.get_test_counts(results)
println(sum(counts[[1, 5]]), " passed, ", sum(counts[[2, 3, 6, 7]]), " failed")
