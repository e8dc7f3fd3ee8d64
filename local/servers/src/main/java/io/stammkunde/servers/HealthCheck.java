package io.stammkunde.servers;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Tells whether a server serves. Answers within a few seconds, whatever the server does. */
@FunctionalInterface
public interface HealthCheck {
    int PATIENCE_MILLIS = 2_000;

    boolean serves();

    /** Something accepts connections at the port. */
    static HealthCheck tcp(int port) {
        return () -> {
            try (var socket = connect(port)) {
                return socket.isConnected();
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** The address answers 200. */
    static HealthCheck http(URI address) {
        return () -> {
            try {
                var connection = (HttpURLConnection) address.toURL().openConnection();
                connection.setConnectTimeout(PATIENCE_MILLIS);
                connection.setReadTimeout(PATIENCE_MILLIS);
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** A broker answers which versions of the protocol it speaks, the first thing that each client asks. */
    static HealthCheck kafka(int port) {
        return () -> {
            try (var socket = connect(port)) {
                var out = new DataOutputStream(socket.getOutputStream());
                int correlation = 7;
                out.writeInt(10); // size of what follows
                out.writeShort(18); // ApiVersions
                out.writeShort(0); // version of the request
                out.writeInt(correlation);
                out.writeShort(-1); // no client id
                out.flush();
                var in = new DataInputStream(socket.getInputStream());
                return in.readInt() > 0 && in.readInt() == correlation && in.readShort() == 0;
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** A session can be opened. */
    static HealthCheck postgres(PostgresFacts facts) {
        return () -> {
            var url = facts.jdbcUrl("postgres") + "?connectTimeout=2&socketTimeout=2";
            try (var connection = DriverManager.getConnection(url, facts.user(), facts.password())) {
                return connection.isValid(2);
            } catch (SQLException e) {
                return false;
            }
        };
    }

    private static Socket connect(int port) throws IOException {
        var socket = new Socket();
        try {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
