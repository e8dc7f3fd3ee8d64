package io.stammkunde.consent;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service's database, as an operator sees it. */
public final class Database {
    private Database() {}

    /** A connection with all rights. */
    public static Connection connect() throws SQLException {
        var config = ConfigProvider.getConfig();
        var properties = new Properties();
        properties.setProperty("user", config.getValue("quarkus.datasource.username", String.class));
        config.getOptionalValue("quarkus.datasource.password", String.class)
                .ifPresent(password -> properties.setProperty("password", password));
        return driver().connect(config.getValue("quarkus.datasource.jdbc.url", String.class), properties);
    }

    /**
     * The driver itself, as which drivers DriverManager knows depends on the class loader that asked first; by name, as
     * its class carries annotations that the compiler cannot find and warns of.
     */
    private static Driver driver() throws SQLException {
        try {
            return Class.forName("org.postgresql.Driver")
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new SQLException(failure);
        }
    }
}
