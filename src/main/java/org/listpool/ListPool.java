package org.listpool;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.listpool.cli.CommandLineTool;
import org.listpool.house.DataFolder;
import org.listpool.house.EmbeddedDatabase;
import org.listpool.house.StartRefused;

/** Where everything starts: a command without a server, or the service with its database. */
@QuarkusMain
public final class ListPool {

    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    private static final int SECONDS_TO_STOP = 30;

    private ListPool() {}

    /** Runs the command that the first argument names, else the service until it is stopped. */
    public static void main(String[] args) {
        boolean command = args.length > 0 && CommandLineTool.isVerb(args[0]);
        System.exit(command ? CommandLineTool.run(args) : serve(args));
    }

    private static int serve(String[] args) {
        CountDownLatch stopped = new CountDownLatch(1);
        try (Closing database = startDatabase()) {
            // On a signal the virtual machine runs all hooks at once; the database must outlive the service.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfter(stopped, database), "close database"));
            return runService(args);
        } catch (StartRefused e) {
            System.err.println(e.getMessage());
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            stopped.countDown();
        }
    }

    private static int runService(String[] args) {
        AtomicInteger code = new AtomicInteger();
        Class<? extends QuarkusApplication> untilStopped = null;
        Quarkus.run(
                untilStopped,
                (exitCode, failure) -> {
                    code.set(exitCode);
                    StartRefused refused = StartRefused.findIn(failure);
                    if (refused != null) {
                        System.err.println(refused.getMessage());
                    }
                },
                args);
        return code.get();
    }

    private static Closing startDatabase() {
        Config settings = ConfigProvider.getConfig();
        requireFreePort(
                settings.getValue("quarkus.http.host", String.class),
                settings.getValue("quarkus.http.port", Integer.class));
        if (settings.getOptionalValue(JDBC_URL, String.class).isPresent()) {
            return () -> {};
        }
        DataFolder folder = DataFolder.open(folder(settings));
        EmbeddedDatabase database = EmbeddedDatabase.start(folder);
        System.setProperty(JDBC_URL, database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", EmbeddedDatabase.USER);
        System.setProperty("quarkus.datasource.password", database.password());
        setUnlessGiven(settings, "quarkus.http.auth.session.encryption-key", folder.secret("session"));
        return new Once(() -> {
            database.close();
            folder.close();
        });
    }

    // A demo has its own folder, because it shares a database with no other mode.
    private static Path folder(Config settings) {
        boolean demo = settings.getValue("listpool.demo", Boolean.class);
        return settings.getOptionalValue("listpool.data", Path.class)
                .orElseGet(() -> Path.of(System.getProperty("listpool.home", ""), "data", demo ? "demo" : "listpool"));
    }

    private static void setUnlessGiven(Config settings, String name, String value) {
        if (settings.getOptionalValue(name, String.class).isEmpty()) {
            System.setProperty(name, value);
        }
    }

    private static void requireFreePort(String host, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException e) {
            throw new StartRefused("Port " + port + " on " + host + " is taken or may not be used by this user.\n"
                    + "Stop what uses it, or choose another: QUARKUS_HTTP_PORT=<port>.");
        }
    }

    private static void closeAfter(CountDownLatch stopped, Closing database) {
        try {
            stopped.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
            database.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println("The database did not close in order; it recovers at the next start.");
        }
    }

    /** Something to close. */
    @FunctionalInterface
    private interface Closing extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    /** Closes the first time only. */
    private static final class Once implements Closing {

        private @Nullable Closing pending;

        Once(Closing closing) {
            this.pending = closing;
        }

        @Override
        public synchronized void close() throws IOException {
            if (pending != null) {
                Closing now = pending;
                pending = null;
                now.close();
            }
        }
    }
}
