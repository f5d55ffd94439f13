package org.listpool.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.listpool.demo.pool.PoolSettings;
import org.listpool.demo.pool.Scarcity;
import org.listpool.demo.pool.SyntheticPool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a synthetic pool. */
@Command(
        name = "pool",
        mixinStandardHelpOptions = true,
        description =
                "Writes a synthetic pool: each trust's extract and supplement, collaborative.json, problem.json and"
                        + " truth.json. No row is a patient. The same options write the same bytes.")
final class PoolCommand implements Callable<Integer> {

    @Option(names = "--children", required = true, paramLabel = "N", description = "how many children wait")
    private int children;

    @Option(names = "--seed", defaultValue = "1", description = "where the draw begins (default ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "folder to write into; made where there is none")
    private @Nullable Path out;

    @Option(
            names = "--as-of",
            defaultValue = "2027-01-11",
            description = "the day of the problem (default ${DEFAULT-VALUE})")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--scarce",
            split = ",",
            description = "what to make scarce, of ${COMPLETION-CANDIDATES} (upper or lower case)")
    private List<Scarcity> scarce = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (children < 1 || children > 1_000_000) {
            throw new ParameterException(command.commandLine(), "--children must be from 1 to 1000000.");
        }
        Set<Scarcity> of = EnumSet.noneOf(Scarcity.class);
        of.addAll(scarce);
        Path folder = Objects.requireNonNull(out);
        try {
            Files.createDirectories(folder);
            SyntheticPool.write(new PoolSettings(children, seed, Objects.requireNonNull(asOf), of), folder);
        } catch (FileAlreadyExistsException e) {
            throw new UnusableFile(folder + " is a file. Name a folder with --out.");
        } catch (IOException e) {
            throw new UnusableFile("The pool cannot be written into " + folder + " ("
                    + e.getClass().getSimpleName() + "). Maybe the disk is full, or name another folder with --out.");
        }
        command.commandLine().getOut().println("Wrote a synthetic pool of " + children + " children to " + folder);
        return CommandLineTool.SOUND;
    }
}
