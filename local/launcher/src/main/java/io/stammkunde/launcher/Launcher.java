package io.stammkunde.launcher;

import io.stammkunde.launcher.feed.ImportCommand;
import io.stammkunde.launcher.system.LauncherFailure;
import io.stammkunde.servers.ServerFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

/** Entry of the command line. */
@Command(
        name = "stammkunde",
        description = "Runs Stammkunde on this machine: all servers and services as processes, without Docker.",
        mixinStandardHelpOptions = true,
        version = "Stammkunde 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            ImportCommand.class,
            TestCommand.class,
            VerifyCertificateCommand.class,
            SuperviseCommand.class
        })
public final class Launcher {
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        IExecutionExceptionHandler failures = (failure, commandLine, parsed) -> report(failure, commandLine);
        return new CommandLine(new Launcher()).setExecutionExceptionHandler(failures);
    }

    /** What a person can act on is told; anything else is a defect and shows where it is. */
    private static int report(Exception failure, CommandLine commandLine) throws Exception {
        switch (failure) {
            case LauncherFailure known -> commandLine.getErr().println(known.getMessage());
            case ServerFailed known -> commandLine.getErr().println(known.getMessage());
            default -> throw failure;
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
