package io.stammkunde.consent;

import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/** The service's database, as an operator sees it. */
public final class Database {
    private Database() {}

    /** A connection with all rights. */
    public static Connection connect() throws SQLException {
        var config = ConfigProvider.getConfig();
        var source = new PGSimpleDataSource();
        source.setUrl(config.getValue("quarkus.datasource.jdbc.url", String.class));
        source.setUser(config.getValue("quarkus.datasource.username", String.class));
        config.getOptionalValue("quarkus.datasource.password", String.class).ifPresent(source::setPassword);
        return source.getConnection();
    }
}
