package io.stammkunde.launcher;

import io.stammkunde.launcher.build.Verification;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs every check of the project. */
@Command(
        name = "test",
        description = "Builds and checks the whole project, as the continuous integration does.",
        mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
    @Mixin
    private Place place;

    @Parameters(arity = "0..*", paramLabel = "ARGUMENT", description = "Further arguments for Maven, behind --.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() {
        return Verification.run(place.distribution().projectRoot(), arguments);
    }
}
