package app.greenroom.uploads;

import app.greenroom.browser.RunningStudio;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The packaged program with one candidate and one question, to be killed and started again. */
final class UploadStudio implements AutoCloseable {

    static final String EMAIL = "maya@greenroom.example";
    static final String PASSWORD = "out loud before it counts";
    static final String QUESTION = "01900000-0000-7000-8000-00000000aaaa";

    private static final String[] PEOPLE_AND_QUESTIONS = {
        "insert into person (id, version, email, name, password_hash, role, joined_at) values"
                + " ('01900000-0000-7000-8000-00000000bbbb', 0, '" + EMAIL + "', 'Maya', '{noop}" + PASSWORD
                + "', 'CANDIDATE', current_timestamp)",
        "insert into guide (id, version, guide_key, edition, company, role_name, title, updated_on, reading_minutes,"
                + " body, digest, imported_at) values ('01900000-0000-7000-8000-00000000cccc', 0, 'for-uploads', 1,"
                + " 'Ours', 'Tester', 'A guide', current_date, 1, '{}', '', current_timestamp)",
        "insert into question (id, version, category_id, prompt, difficulty, answer_seconds, points, follow_ups, place,"
                + " guide_id, question_key, company, created_at) values ('" + QUESTION
                + "', 0, '01900000-0000-7000-8000-000000000002', 'Why us?', 'CORE', 120, '[]', '[]', 1,"
                + " '01900000-0000-7000-8000-00000000cccc', 'why', 'Ours', current_timestamp)"
    };

    private final RunningStudio studio;
    private final Database database;
    private int kills;

    private UploadStudio(RunningStudio studio, Database database) {
        this.studio = studio;
        this.database = database;
    }

    /** Where a studio keeps what it knows. */
    record Database(String url, String user, String password, Map<String, String> settings) {

        static Database h2(Path home) {
            return new Database("jdbc:h2:file:" + home.toAbsolutePath() + "/greenroom", "greenroom", "", Map.of());
        }

        /** A server of its own, which lives as long as this JVM. */
        static Database postgres() throws IOException {
            String url = EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
            return new Database(
                    url,
                    "postgres",
                    "postgres",
                    Map.of(
                            "SPRING_PROFILES_ACTIVE",
                            "postgres",
                            "GREENROOM_DB_URL",
                            url,
                            "GREENROOM_DB_USER",
                            "postgres",
                            "GREENROOM_DB_PASSWORD",
                            "postgres"));
        }

        boolean liesInHome() {
            return settings.isEmpty();
        }

        void execute(String... statements) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
        }
    }

    static UploadStudio start(Path home, Database database, Map<String, String> settings) throws Exception {
        Map<String, String> all = new java.util.HashMap<>(settings);
        all.putAll(database.settings());
        if (database.liesInHome()) {
            RunningStudio.layNew(home);
            database.execute(PEOPLE_AND_QUESTIONS);
            return new UploadStudio(RunningStudio.start(home, all), database);
        }
        // only the studio itself makes the tables
        RunningStudio studio = RunningStudio.start(home, all);
        try {
            database.execute(PEOPLE_AND_QUESTIONS);
        } catch (SQLException e) {
            studio.close();
            throw e;
        }
        return new UploadStudio(studio, database);
    }

    String url() {
        return studio.url();
    }

    int port() {
        return studio.port();
    }

    /** Ends it as a power cut would, and starts it on the same data. Whoever asks {@link #awaitUp} waits for that. */
    synchronized void killAndStart() {
        try {
            studio.kill();
            kills++;
            studio.start();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized int awaitUp() {
        return kills;
    }

    /** Changes what it knows while it does not run. */
    void changeStopped(String... statements) throws Exception {
        studio.kill();
        database.execute(statements);
        studio.start();
    }

    @Override
    public void close() throws InterruptedException {
        studio.close();
    }
}
