package org.listpool.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.listpool.cli.bench.BenchPool;
import org.listpool.cli.bench.BenchReport;
import org.listpool.cli.bench.BenchRow;
import org.listpool.cli.bench.BenchRun;
import org.listpool.cli.bench.BenchTable;
import org.listpool.cli.bench.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how good and how fast plans of fixed synthetic pools are. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Plans fixed synthetic pools and prints how near each plan comes to the bound, against booking by hand."
                        + " Exits 0 when no plan breaks a rule, 1 when one does. All of it takes about 35 minutes.")
final class BenchCommand implements Callable<Integer> {

    private static final int QUICK_SECONDS = 2;
    private static final int MOST_SEEDS = 1_000;

    private final Clock clock;

    @Option(names = "--pools", split = ",", paramLabel = "POOL", description = "which pools (default: all)")
    private List<String> pools = new ArrayList<>();

    @Option(names = "--seeds", description = "how many, or which with a comma: 1,2,3 (default 5)")
    private @Nullable String seeds;

    @Option(names = "--seconds", description = "how long to search each plan (default: 30, 60 and 120 by size)")
    private @Nullable Double seconds;

    @Option(names = "--threads", description = "searches side by side (default: one a core)")
    private @Nullable Integer threads;

    @Option(names = "--quick", description = "a smoke run: one small pool, one seed, 2 seconds, unless named otherwise")
    private boolean quick;

    @Option(
            names = "--out",
            paramLabel = "FILE.md",
            description = "where to write the table, between its markers if the file has them; after each row")
    private @Nullable Path out;

    @Option(names = "--json", paramLabel = "FILE.json", description = "where to write the rows as JSON; after each row")
    private @Nullable Path json;

    @Spec
    private @Nullable CommandSpec spec;

    BenchCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        List<BenchPool> chosen = chosenPools();
        List<Long> from = chosenSeeds();
        int side = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (side < 1 || (seconds != null && !(seconds > 0 && seconds <= 1_000_000))) {
            throw wrong("--threads must be 1 or more, and --seconds above 0 and at most 1000000.");
        }
        requireWritable(out);
        requireWritable(json);
        String heading = heading(side);
        PrintWriter print = spec().commandLine().getOut();
        print.println(heading);
        long searched = from.size()
                * chosen.stream().mapToLong(pool -> limit(pool).toMillis()).sum();
        print.println(from.size() * chosen.size() + " plans, " + Math.ceilDiv(searched, 60_000) + " min of search");
        List<BenchRow> rows = new ArrayList<>();
        for (BenchPool pool : chosen) {
            for (long seed : from) {
                print.println(pool.code() + ", seed " + seed + ": " + pool.description() + " …");
                BenchRow row = BenchRun.measure(pool, seed, limit(pool), side);
                rows.add(row);
                print.println(told(row));
                write(heading, rows);
            }
        }
        print.println();
        print.print(BenchTable.markdown(rows));
        return rows.stream().allMatch(row -> row.brokenRules() == 0) ? CommandLineTool.SOUND : CommandLineTool.BROKEN;
    }

    private List<BenchPool> chosenPools() {
        if (pools.isEmpty()) {
            return quick ? List.of(BenchPool.TINY) : BenchPool.standard();
        }
        List<BenchPool> chosen = new ArrayList<>();
        for (String code : pools) {
            List<BenchPool> named = new ArrayList<>(List.of(BenchPool.values()));
            named.removeIf(pool -> !pool.code().equals(code.strip().toLowerCase(Locale.ROOT)));
            if (named.isEmpty()) {
                throw wrong("No pool " + code + ". Known: "
                        + List.of(BenchPool.values()).stream()
                                .map(BenchPool::code)
                                .collect(Collectors.joining(", ")) + ".");
            }
            chosen.addAll(named);
        }
        return chosen;
    }

    private List<Long> chosenSeeds() {
        String said = seeds == null ? (quick ? "1" : "5") : seeds.strip();
        try {
            List<Long> found = said.contains(",")
                    ? List.of(said.split(",")).stream()
                            .map(seed -> Long.valueOf(seed.strip()))
                            .toList()
                    : LongStream.rangeClosed(1, Long.parseLong(said))
                            .limit(MOST_SEEDS)
                            .boxed()
                            .toList();
            if (!found.isEmpty()) {
                return found;
            }
        } catch (NumberFormatException e) {
            throw wrong("--seeds takes a number, or numbers with commas.");
        }
        throw wrong("--seeds must name at least one seed.");
    }

    private Duration limit(BenchPool pool) {
        double of = seconds != null ? seconds : quick ? QUICK_SECONDS : pool.defaultSeconds();
        return Duration.ofMillis(Math.max(1, Math.round(of * 1000)));
    }

    private String heading(int side) {
        String time = seconds == null && !quick
                ? "30 s a plan, 60 s at three times and 120 s at ten times the size"
                : "a short run of " + (seconds == null ? QUICK_SECONDS : seconds) + " s a plan";
        return "Made on " + LocalDate.now(clock) + " with ListPool " + Machine.version() + ": " + time + ", " + side
                + (side == 1 ? " thread" : " threads") + "; " + Machine.describe() + ".";
    }

    private static String told(BenchRow row) {
        Double gap = row.gapPercent();
        Double closed = row.closedPercent();
        return String.format(
                Locale.ROOT,
                "  %d need points%s, by hand %d%s, %d moves/s, %d MB%s",
                row.needPoints(),
                gap == null ? "" : String.format(Locale.ROOT, ", bound %d, gap %.2f %%", row.bound(), gap),
                row.manualNeedPoints(),
                closed == null ? "" : String.format(Locale.ROOT, ", %.1f %% of the way closed", closed),
                row.movesPerSecond(),
                row.peakHeapMegabytes(),
                row.brokenRules() == 0 ? "" : ", BREAKS " + row.brokenRules() + " RULES");
    }

    private void requireWritable(@Nullable Path file) {
        if (file == null) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file) || !Files.isWritable(folder)) {
            throw new UnusableFile(file + " cannot be written. Name a file in a folder that exists.");
        }
        try {
            if (file.equals(out) && !BenchReport.canTake(file)) {
                throw new UnusableFile(file + " has no lines " + BenchReport.BEGIN + " and " + BenchReport.END
                        + ". Put them where the table belongs, or name a new file.");
            }
        } catch (IOException e) {
            throw new UnusableFile(file + " cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    private void write(String heading, List<BenchRow> rows) {
        try {
            if (out != null) {
                BenchReport.writeMarkdown(out, heading, rows);
            }
            if (json != null) {
                BenchReport.writeJson(json, heading, rows);
            }
        } catch (IOException e) {
            throw new UnusableFile("The rows so far cannot be written ("
                    + e.getClass().getSimpleName() + "). Maybe the disk is full, or name another file.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec().commandLine(), message);
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}
