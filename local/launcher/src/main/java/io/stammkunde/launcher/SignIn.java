package io.stammkunde.launcher;

import io.stammkunde.launcher.system.Part;
import io.stammkunde.launcher.system.Settings;

/** Tells people where to go once everything runs. */
final class SignIn {
    private SignIn() {}

    static String text(Settings settings) {
        return """

                Stammkunde runs: http://localhost:%d
                Sign in as       anna (analyst), mara (marketer), stefan (data steward),
                                 clara or carl (compliance), ada (administrator),
                                 bea (events for BI tools), kim (customer)
                with password    stammkunde""".formatted(settings.port(Part.GATEWAY));
    }
}
