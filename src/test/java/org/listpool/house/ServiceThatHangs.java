package org.listpool.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/** A process that starts the embedded database, writes a row, tells the server's process id, and waits to be killed. */
final class ServiceThatHangs {

    private ServiceThatHangs() {}

    static Process start(Path folder) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceThatHangs.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Runs in the process of its own. */
    public static void main(String[] args) throws Exception {
        DataFolder folder = DataFolder.open(Path.of(args[0]));
        EmbeddedDatabase database = EmbeddedDatabase.start(folder);
        try (Connection connection = EmbeddedDatabaseTest.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table survives (word text); insert into survives values ('committed')");
        }
        Path pid = folder.database().resolve("postmaster.pid");
        System.out.println(Files.readAllLines(pid).getFirst().strip());
        Thread.sleep(Long.MAX_VALUE);
    }
}
