package app.greenroom.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Chooses the engine that the studio's tests run on: H2 in memory, or, with {@code -Dgreenroom.test.database=postgres}, a
 * real PostgreSQL. The build runs every test of a service on both. Tests that name an H2 database of their own get one of
 * the same name on PostgreSQL.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Set<String> CREATED = ConcurrentHashMap.newKeySet();
    private static final Pattern NAME = Pattern.compile("jdbc:h2:mem:(\\w+).*");

    /** One server for all contexts of this JVM; it ends with the JVM. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if ("postgres".equals(System.getProperty("greenroom.test.database"))) {
            String name = database(context.getEnvironment().getRequiredProperty("spring.datasource.url"));
            TestPropertyValues.of(
                            "spring.datasource.url=" + Server.POSTGRES.getJdbcUrl("postgres", name),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres")
                    .applyTo(context);
        }
    }

    private static String database(String h2) {
        Matcher name = NAME.matcher(h2);
        if (!name.matches()) {
            throw new IllegalStateException("tests use H2 in memory, not " + h2);
        }
        if (CREATED.add(name.group(1))) {
            try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name.group(1));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return name.group(1);
    }
}
