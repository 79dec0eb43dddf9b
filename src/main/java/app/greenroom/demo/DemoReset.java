package app.greenroom.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A program of its own, which {@code bin/demo-reset} runs: empties a demo studio, so that the next start builds it anew.
 * It reads the studio's settings, and touches nothing unless the studio is a demo and stands still.
 */
public final class DemoReset {

    private static final int H2_DATABASE_ALREADY_OPEN = 90020;

    private final Path home;
    private final Path recordings;
    private final String url;
    private final DataSource database;
    private final JdbcClient jdbc;

    private DemoReset(Environment settings) {
        this.home = Path.of(settings.getRequiredProperty("greenroom.home"));
        this.recordings = Path.of(settings.getRequiredProperty("greenroom.recordings.folder"));
        this.url = settings.getRequiredProperty("spring.datasource.url");
        this.database = new DriverManagerDataSource(
                url,
                settings.getRequiredProperty("spring.datasource.username"),
                settings.getRequiredProperty("spring.datasource.password"));
        this.jdbc = JdbcClient.create(database);
    }

    /** There is nothing to start but the reading of settings. */
    static class SettingsOnly {}

    /** Ends with 0 when the studio is empty now, with 1 when nothing was touched. */
    public static void main(String[] args) {
        try {
            System.out.println(run(args));
        } catch (RefusedException e) {
            System.err.println("greenroom: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Says what was done, in a sentence. */
    static String run(String... args) {
        String[] quiet = {"--logging.level.root=warn", "--spring.main.log-startup-info=false"};
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(SettingsOnly.class)
                .web(WebApplicationType.NONE)
                .run(Stream.of(quiet, args).flatMap(Stream::of).toArray(String[]::new))) {
            return new DemoReset(context.getEnvironment()).reset();
        }
    }

    private String reset() {
        try {
            requireDemo();
            requireStandstill();
        } catch (CannotGetJdbcConnectionException e) {
            throw e.getCause() instanceof SQLException cause && cause.getErrorCode() == H2_DATABASE_ALREADY_OPEN
                    ? new RefusedException("a studio is running on " + home + ". Stop it first.")
                    : e;
        }
        Flyway.configure().dataSource(database).cleanDisabled(false).load().clean();
        try {
            FileSystemUtils.deleteRecursively(recordings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "The demo studio is gone. The next start builds a new one.";
    }

    private void requireDemo() {
        if (url.startsWith("jdbc:h2:file:") && !Files.exists(home.resolve("greenroom.mv.db"))) {
            throw new RefusedException("there is no studio in " + home + ".");
        }
        if (count("select count(*) from information_schema.tables where lower(table_name) = 'demo_studio'") == 0
                || count("select count(*) from demo_studio") == 0) {
            throw new RefusedException("this is not a demo studio, so nothing was touched.");
        }
    }

    /** A studio on H2 locks its file, and this program would not have come so far; PostgreSQL has to be asked. */
    private void requireStandstill() {
        if (url.startsWith("jdbc:postgresql:") && count("""
                select count(*) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'""") > 0) {
            throw new RefusedException("a studio is connected to this database. Stop it first.");
        }
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    /** Nothing was touched. */
    static final class RefusedException extends RuntimeException {
        RefusedException(String message) {
            super(message);
        }
    }
}
