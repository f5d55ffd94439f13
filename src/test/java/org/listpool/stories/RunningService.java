package org.listpool.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * The built service as a process of its own: in demo mode without a pool, with as much memory as the launcher gives it,
 * on a folder and a port of its own. Can be killed and started again on the same folder.
 */
final class RunningService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long DYING_MILLIS = 50;

    private final Path folder;
    private final List<String> settings;
    private final int port = freePort();
    private Process process;
    private Doors doors;

    private RunningService(Path folder, List<String> settings) {
        this.folder = folder;
        this.settings = settings;
        process = launch();
        doors = new Doors(port);
    }

    /**
     * Starts one and waits until it is ready.
     *
     * @param folder of its database, empty the first time
     * @param settings further ones, as {@code -Dname=value}
     */
    static RunningService start(Path folder, String... settings) {
        RunningService service = new RunningService(folder, List.of(settings));
        try {
            service.awaitReady();
        } catch (RuntimeException | Error e) {
            service.close();
            throw e;
        }
        return service;
    }

    /** Its doors over HTTP. */
    Doors doors() {
        return doors;
    }

    /** Where it listens on this machine. */
    int port() {
        return port;
    }

    /** Ends the service as {@code kill -9} does. Its PostgreSQL lives on as an orphan. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts the service again on the same folder and waits until it is ready. */
    void restart() {
        process = launch();
        doors = new Doors(port);
        awaitReady();
    }

    /**
     * Ends its PostgreSQL as {@code kill -9} does, if it runs. The system may tell of its end a second late, when the next one
     * runs already; so a moment is left for it to die.
     */
    void killDatabase() {
        findDatabase().ifPresent(ProcessHandle::destroyForcibly);
        Patience.pause(DYING_MILLIS);
    }

    /** Asks the service to stop, as a service manager does, and waits for its end. */
    void stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    /** Its PostgreSQL, if it runs. */
    Optional<ProcessHandle> findDatabase() {
        try {
            Path pidFile = folder.resolve("database").resolve("postmaster.pid");
            List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the process runs. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** What it has printed since it first started. */
    String log() {
        try {
            return Files.readString(logFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says that it is ready. */
    void awaitReady() {
        Patience.await("the service to be ready", PATIENCE, () -> {
            assertThat(process.isAlive()).as(this::log).isTrue();
            return doors.get("", "/q/health/ready").status() == 200;
        });
    }

    /** Ends the service and its PostgreSQL, whatever became of them. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        findDatabase().ifPresent(RunningService::end);
    }

    private static void end(ProcessHandle database) {
        database.destroy();
        try {
            database.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            database.destroyForcibly();
            database.onExit().join();
        }
    }

    private Process launch() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC"));
        command.add("-Dlistpool.demo=true");
        command.add("-Dlistpool.demo.load=false");
        command.addAll(settings);
        command.add("-jar");
        command.add(System.getProperty("listpool.jar", "target/quarkus-app/quarkus-run.jar"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of("LISTPOOL_DATA", folder.toString(), "QUARKUS_HTTP_PORT", String.valueOf(port)));
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_DATASOURCE"));
        try {
            return builder.redirectOutput(
                            ProcessBuilder.Redirect.appendTo(logFile().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path logFile() {
        return folder.resolve("service.log");
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
