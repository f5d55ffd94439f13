package org.listpool.house;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/** A real PostgreSQL server of our own, its data kept in a folder between runs. */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The only role and database of the embedded server. */
    public static final String USER = "postgres";

    private static final String MAJOR_VERSION = "18";
    private static final int LINES_OF_LOG = 8;
    private static final int ANY_PORT = 0;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration REVIVAL_PATIENCE = Duration.ofSeconds(30);

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final int MOST_REVIVALS_IN_A_ROW = 5;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataFolder folder;
    private final String password;
    private final int port;
    private EmbeddedPostgres server;
    private boolean closed;

    private EmbeddedDatabase(EmbeddedPostgres server, DataFolder folder, String password) {
        this.server = server;
        this.port = server.getPort();
        this.folder = folder;
        this.password = password;
    }

    /**
     * Starts the server on the data in {@code folder}; a server that a killed service left behind is stopped first. One
     * that ends before it is closed is started again, at the same address.
     */
    public static EmbeddedDatabase start(DataFolder folder) {
        Path data = folder.database();
        requireVersion(data);
        LeftBehindServer.stop(data);
        String password = folder.secret("database");
        try {
            EmbeddedDatabase database =
                    new EmbeddedDatabase(launch(folder, password, ANY_PORT, PATIENCE), folder, password);
            database.requirePassword();
            database.watch();
            return database;
        } catch (IOException | IllegalStateException e) {
            throw new StartRefused(
                    "The embedded PostgreSQL did not start in " + data + ".\n" + lastLines(folder.databaseLog())
                            + "Is there space, and may this user write there? Another server can be used instead: "
                            + "QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME, QUARKUS_DATASOURCE_PASSWORD.");
        }
    }

    private static EmbeddedPostgres launch(DataFolder folder, String password, int port, Duration patience)
            throws IOException {
        // The library is made for tests and switches durability off; here nothing accepted may be lost.
        // What the server would log about a failed statement quotes the row, so it logs only its own end.
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.database())
                .setPort(port)
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(patience)
                .setConnectConfig("password", password)
                .setErrorRedirector(Redirect.appendTo(folder.databaseLog().toFile()))
                .setOutputRedirector(Redirect.DISCARD)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("log_min_messages", "fatal")
                .setServerConfig("log_min_error_statement", "panic")
                .start();
    }

    /** Where the service finds it. */
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/" + USER;
    }

    /** The password of {@link #USER}. */
    public String password() {
        return password;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        server.close();
        LeftBehindServer.stop(folder.database());
    }

    // The kernel may kill the server for its memory, or an operator by mistake; the service must outlive that.
    private void watch() {
        // A server that is gone before anybody looks has ended too.
        CompletableFuture<?> end = LeftBehindServer.find(folder.database())
                .<CompletableFuture<?>>map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture("gone"));
        var _ = end.thenRunAsync(
                this::revive,
                work -> Thread.ofPlatform().name("embedded-database").daemon().start(work));
    }

    private void revive() {
        for (int attempt = 1; attempt <= MOST_REVIVALS_IN_A_ROW; attempt++) {
            try {
                // What is left of the ended server lets go of the data within moments.
                Thread.sleep(PAUSE);
                if (startAgain()) {
                    return;
                }
            } catch (IOException | IllegalStateException | StartRefused e) {
                LOG.warnf("The embedded PostgreSQL did not start again, attempt %d (%s)", attempt, e.getClass());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        LOG.errorf(
                "The embedded PostgreSQL ended and does not start again. Look for the reason in %s, such as a full disk; "
                        + "then stop ListPool and start it. Nothing that was accepted is lost.",
                folder.databaseLog());
    }

    /** Whether there is nothing more to do: the server runs again, or was closed on purpose. */
    private synchronized boolean startAgain() throws IOException {
        if (closed) {
            return true;
        }
        LOG.warn("The embedded PostgreSQL has ended by itself; starting it again");
        server.close();
        LeftBehindServer.stop(folder.database());
        // A server killed while it starts is waited for in vain, so not for long.
        server = launch(folder, password, port, REVIVAL_PATIENCE);
        watch();
        LOG.warn("The embedded PostgreSQL runs again");
        return true;
    }

    // A new server trusts every user of the machine, until this has run once.
    private void requirePassword() throws IOException {
        Path rules = folder.database().resolve("pg_hba.conf");
        String wanted = """
                host all all 127.0.0.1/32 scram-sha-256
                host all all ::1/128 scram-sha-256
                """;
        if (Files.readString(rules).equals(wanted)) {
            return;
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role " + USER + " password '" + password + "'");
            Files.writeString(rules, wanted);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("The server did not take its password.", e);
        }
    }

    private static void requireVersion(Path data) {
        try {
            Path version = data.resolve("PG_VERSION");
            if (Files.exists(version) && !Files.readString(version).strip().equals(MAJOR_VERSION)) {
                throw new StartRefused("The data in " + data + " was written by PostgreSQL "
                        + Files.readString(version).strip() + "; this ListPool brings PostgreSQL " + MAJOR_VERSION
                        + ".\nDump it with the ListPool that wrote it and restore the dump (docs/operations.md).");
            }
        } catch (IOException e) {
            throw new StartRefused("The data in " + data + " cannot be read.\nMake it readable for this user.");
        }
    }

    private static String lastLines(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size())) + "\n";
        } catch (IOException e) {
            return "";
        }
    }
}
