package io.stammkunde.servers;

import java.util.Optional;
import java.util.stream.Stream;

/** The Maven process that runs this JVM's tests. */
final class MavenRun {
    private static final String MAVEN_BOOT = "plexus-classworlds";

    private MavenRun() {}

    /** The id of the nearest Maven above this JVM, or of this JVM where there is none, as in an IDE. */
    static long owner() {
        var here = ProcessHandle.current();
        return Stream.iterate(here.parent(), Optional::isPresent, parent -> parent.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(MavenRun::isMaven)
                .findFirst()
                .orElse(here)
                .pid();
    }

    private static boolean isMaven(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(MAVEN_BOOT);
    }
}
