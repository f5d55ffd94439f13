package org.listpool.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL that lives on after its service was killed. Only called by the holder of the {@link DataFolder}, so a
 * server on that folder belongs to nobody any more.
 */
final class LeftBehindServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private LeftBehindServer() {}

    /** Stops the server that {@code postmaster.pid} in {@code data} names, if it still runs, and waits for its end. */
    static void stop(Path data) {
        Path pidFile = pidFile(data);
        try {
            Optional<ProcessHandle> process = find(data);
            if (process.isPresent()) {
                end(process.get());
            }
            // The number may by now belong to another program, which PostgreSQL would take for a running server.
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new StartRefused("The file " + pidFile + " cannot be read or removed.\n"
                    + "Make the folder readable and writable for this user.");
        }
    }

    /** The server that {@code postmaster.pid} in {@code data} names, if it still runs. */
    static Optional<ProcessHandle> find(Path data) {
        Path pidFile = pidFile(data);
        try {
            Long pid = findPid(pidFile);
            return pid == null ? Optional.empty() : ProcessHandle.of(pid).filter(LeftBehindServer::isPostgres);
        } catch (IOException e) {
            throw new StartRefused(
                    "The file " + pidFile + " cannot be read.\nMake the folder readable and writable for this user.");
        }
    }

    private static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    private static @Nullable Long findPid(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return null;
        }
        List<String> lines = Files.readAllLines(pidFile);
        return lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,10}")
                ? null
                : Long.valueOf(lines.getFirst().strip());
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(c -> c.endsWith("postgres") || c.endsWith("postgres.exe"))
                        .orElse(false);
    }

    // An interrupt is PostgreSQL's fast shutdown: it waits for no client. Java itself can only send a terminate.
    private static void end(ProcessHandle process) throws IOException {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        if (!windows) {
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
        } else {
            process.destroy();
        }
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }
}
