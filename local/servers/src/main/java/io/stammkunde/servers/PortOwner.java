package io.stammkunde.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who listens at a port. On Linux the process is found, elsewhere only that there is one. */
public final class PortOwner {
    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";

    private PortOwner() {}

    /**
     * Makes sure that {@code server} can listen at the port of the loopback.
     *
     * @throws ServerFailed if another process listens there; the message names its id and command
     */
    public static void requireFree(int port, String server) {
        if (isFree(port)) {
            return;
        }
        var owner = of(port).map(PortOwner::describe).orElse("by a process that is not visible to this user");
        throw new ServerFailed("Port %d, which %s needs, is taken %s.".formatted(port, server, owner));
    }

    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A port of the loopback at which nobody listens now. */
    public static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new ServerFailed("no free port", e);
        }
    }

    /** The process that listens at the port, where that can be told. */
    public static Optional<ProcessHandle> of(int port) {
        var sockets = new HashSet<String>();
        for (var table : List.of("net/tcp", "net/tcp6")) {
            sockets.addAll(listeners(PROC.resolve(table), port));
        }
        return sockets.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses()
                        .filter(process -> holdsOneOf(process.pid(), sockets))
                        .findFirst();
    }

    /** Reads like "by process 4711 (java -jar shop.jar)". */
    static String describe(ProcessHandle process) {
        var command = process.info().commandLine().or(() -> process.info().command());
        return "by process %d (%s)"
                .formatted(process.pid(), command.map(PortOwner::shortened).orElse("?"));
    }

    private static String shortened(String command) {
        return command.length() > 200 ? command.substring(0, 200) + "…" : command;
    }

    /** Links such as {@code socket:[4711]}, as they stand behind the file descriptors of a process. */
    private static Set<String> listeners(Path table, int port) {
        var suffix = ":%04X".formatted(port);
        var found = new HashSet<String>();
        try {
            for (var line : Files.readAllLines(table)) {
                var columns = line.strip().split("\\s+", -1);
                if (columns.length > 9 && columns[1].endsWith(suffix) && columns[3].equals(LISTENING)) {
                    found.add("socket:[" + columns[9] + "]");
                }
            }
        } catch (IOException e) {
            return Set.of(); // not Linux, or not ours to read
        }
        return found;
    }

    private static boolean holdsOneOf(long pid, Set<String> sockets) {
        try (var descriptors = Files.list(PROC.resolve(pid + "/fd"))) {
            return descriptors.anyMatch(descriptor -> isLinkTo(descriptor, sockets));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isLinkTo(Path descriptor, Set<String> targets) {
        try {
            return targets.contains(Files.readSymbolicLink(descriptor).toString());
        } catch (IOException e) {
            return false; // closed in the meantime
        }
    }
}
