package app.greenroom.reviews.ui;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;

/** Holds every connection there is, so that whoever needs the database finds it away; closed, it is back. */
final class BusyDatabase implements AutoCloseable {

    private static final int SOON_MILLIS = 300;

    private final HikariDataSource database;
    private final long patience;
    private final List<Connection> held = new ArrayList<>();

    private BusyDatabase(HikariDataSource database) {
        this.database = database;
        this.patience = database.getConnectionTimeout();
    }

    static BusyDatabase occupy(HikariDataSource database) throws SQLException {
        BusyDatabase busy = new BusyDatabase(database);
        database.getHikariConfigMXBean().setConnectionTimeout(SOON_MILLIS);
        while (busy.held.size() < database.getMaximumPoolSize()) {
            try {
                busy.held.add(database.getConnection());
            } catch (SQLTransientConnectionException e) {
                // a background job has one for a moment; try for it again
                continue;
            }
        }
        return busy;
    }

    int connections() {
        return held.size();
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : held) {
            connection.close();
        }
        database.getHikariConfigMXBean().setConnectionTimeout(patience);
    }
}
