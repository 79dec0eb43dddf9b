package app.greenroom.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator's command empties, and what it leaves alone. */
class DemoResetTest {

    private static final String MARK =
            "insert into demo_studio (id, begun_at) values (1, timestamp with time zone '2026-01-01 00:00:00Z')";

    @TempDir
    private Path home;

    @Test
    void emptiesADemoStudio() throws Exception {
        prepare(MARK);
        Path recording =
                Files.createDirectories(home.resolve("recordings/ab/cd")).resolve("one");
        Files.writeString(recording, "sound");

        assertThat(reset()).contains("is gone");

        assertThat(home.resolve("recordings")).doesNotExist();
        try (Connection studio = open();
                var tables = studio.getMetaData().getTables(null, "PUBLIC", "%", null)) {
            assertThat(tables.next()).isFalse();
        }
    }

    @Test
    void refusesARealStudio() throws Exception {
        prepare("delete from demo_studio");

        assertThatThrownBy(this::reset).hasMessageContaining("not a demo studio");
        prepare("select count(*) from demo_studio");
    }

    @Test
    void refusesAStudioThatIsRunning() throws Exception {
        prepare(MARK);
        Process running = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsTheDatabase.class.getName(),
                        url())
                .redirectErrorStream(true)
                .start();
        try (var said = running.inputReader()) {
            assertThat(said.readLine()).isEqualTo("holding");

            assertThatThrownBy(this::reset).hasMessageContaining("running").hasMessageContaining(home.toString());
        } finally {
            running.destroyForcibly().waitFor();
        }
    }

    @Test
    void refusesWhereNoStudioIs() {
        assertThatThrownBy(this::reset).hasMessageContaining("no studio");
        assertThat(home).isEmptyDirectory();
    }

    /** Another process: H2 lets connections of the same one share a file. */
    static final class HoldsTheDatabase {
        public static void main(String[] args) throws Exception {
            try (Connection open = DriverManager.getConnection(args[0], "greenroom", "")) {
                System.out.println("holding");
                System.in.read();
            }
        }
    }

    private String reset() {
        return DemoReset.run("--greenroom.home=" + home);
    }

    private void prepare(String sql) throws SQLException {
        try (Connection studio = open();
                Statement statement = studio.createStatement()) {
            statement.execute(
                    "create table if not exists demo_studio (id integer, begun_at timestamp with time zone, finished_at timestamp with time zone)");
            statement.execute(sql);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url(), "greenroom", "");
    }

    private String url() {
        return "jdbc:h2:file:" + home.resolve("greenroom");
    }
}
