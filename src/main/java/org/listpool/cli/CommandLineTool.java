package org.listpool.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import org.listpool.house.Clocks;
import org.listpool.house.StackTraces;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that need neither server nor database. */
@Command(
        name = "listpool",
        mixinStandardHelpOptions = true,
        description =
                "Plans weekend theatre lists from a file, asks what would be if something were different, checks and"
                        + " simulates plans, makes synthetic pools, and measures the planner.")
public final class CommandLineTool {

    /** All is well. */
    static final int SOUND = 0;
    /** The plan breaks a rule. */
    static final int BROKEN = 1;
    /** The command or a file cannot be used. */
    static final int UNUSABLE = 2;
    /** A fault of this program. */
    static final int FAILED = 3;

    private static final Set<String> VERBS =
            Set.of("solve", "what-if", "check", "simulate", "pool", "bench", "--help", "-h");

    private CommandLineTool() {}

    /** Whether a program whose first argument is {@code argument} is meant for {@link #run(String[])}. */
    public static boolean isVerb(String argument) {
        return VERBS.contains(argument);
    }

    /**
     * Runs a command.
     *
     * @return exit code: 0 all is well, 1 the plan breaks a rule, 2 the command or a file cannot be used, 3 a fault of
     *     this program
     */
    public static int run(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(args, out, err, Clock.system(Clocks.LONDON));
    }

    static int run(String[] args, PrintWriter out, PrintWriter err, Clock clock) {
        CommandLine line = new CommandLine(new CommandLineTool())
                .addSubcommand(new SolveCommand(clock))
                .addSubcommand(new WhatIfCommand(clock))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new SimulateCommand())
                .addSubcommand(new PoolCommand())
                .addSubcommand(new BenchCommand(clock))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof UnusableFile) {
                        err.println(e.getMessage());
                        return UNUSABLE;
                    }
                    err.println("Something went wrong inside listpool:");
                    err.print(StackTraces.withoutMessages(e));
                    return FAILED;
                });
        if (args.length == 0) {
            line.usage(err);
            return UNUSABLE;
        }
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }
}
