package io.stammkunde.launcher.build;

import io.stammkunde.launcher.system.LauncherFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every check of the project, as Maven runs them. */
public final class Verification {
    /** Tests of services wait for servers most of the time; more at once would need more memory than time is saved. */
    private static final String MODULES_AT_ONCE = "2";

    private Verification() {}

    /** Returns Maven's exit code. What Maven says goes to the terminal. */
    public static int run(Path projectRoot, List<String> furtherArguments) {
        Node.require();
        var arguments = new ArrayList<>(List.of("-B", "-ntp", "-T", MODULES_AT_ONCE, "verify"));
        arguments.addAll(furtherArguments);
        try {
            return Maven.of(projectRoot)
                    .command(projectRoot, arguments)
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("The checks were interrupted.", e);
        }
    }
}
