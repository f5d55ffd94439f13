package org.listpool.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_after_a_restart_and_durability_is_on() throws Exception {
        try (DataFolder held = DataFolder.open(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(held)) {
            run(database, "create table kept (word text); insert into kept values ('kept')");
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
        }

        try (DataFolder held = DataFolder.open(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(held)) {
            assertThat(ask(database, "select word from kept")).isEqualTo("kept");
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, "guessed"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_service_that_was_killed_leaves_nothing_that_hinders_the_next_start() throws Exception {
        Process killed = ServiceThatHangs.start(folder);
        String leftBehind = firstLine(killed);
        killed.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(Long.parseLong(leftBehind))).isPresent();

        try (DataFolder held = DataFolder.open(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(held)) {
            assertThat(ask(database, "select word from survives")).isEqualTo("committed");
        }
    }

    @Test
    void a_pid_file_with_the_number_of_another_program_is_not_believed() throws Exception {
        try (DataFolder held = DataFolder.open(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(held)) {
            run(database, "create table kept (word text)");
        }
        Files.writeString(
                folder.resolve("database/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        try (DataFolder held = DataFolder.open(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(held)) {
            assertThat(ask(database, "select count(*) from kept")).isEqualTo("0");
        }
    }

    @Test
    void a_second_service_on_the_folder_is_told_so() throws Exception {
        try (DataFolder held = DataFolder.open(folder)) {
            assertThat(held.secret("session")).hasSize(43);

            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another ListPool runs")
                    .hasMessageContaining("LISTPOOL_DATA");
        }
    }

    @Test
    void data_of_another_major_version_is_refused_and_left_alone() throws Exception {
        Files.createDirectories(folder.resolve("database"));
        Files.writeString(folder.resolve("database/PG_VERSION"), "17\n");

        try (DataFolder held = DataFolder.open(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(held))
                    .hasMessageContaining("written by PostgreSQL 17")
                    .hasMessageContaining("docs/operations.md");
        }
    }

    @Test
    void a_secret_stays_the_same_and_belongs_to_its_owner_alone() throws Exception {
        try (DataFolder held = DataFolder.open(folder)) {
            String first = held.secret("session");

            assertThat(held.secret("session")).isEqualTo(first);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("session.key"))))
                    .isEqualTo("rw-------");
        }
    }

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, database.password());
    }
}
