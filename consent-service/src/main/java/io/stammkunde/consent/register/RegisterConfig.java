package io.stammkunde.consent.register;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What the record of processing activities says that the platform cannot know. What is missing is named in it. */
@ConfigMapping(prefix = "stammkunde.consent.register")
public interface RegisterConfig {
    /** Who decides on purposes and means (Art. 4(7) GDPR). */
    Party controller();

    /** With whom the controller decides together (Art. 26), in words. */
    Optional<String> jointControllers();

    /** Who stands for a controller outside of the Union (Art. 27). */
    Party representative();

    /** The data protection officer. */
    Party officer();

    /** Whose data it is. */
    People people();

    /** Technical and organisational measures (Art. 32(1)), in general terms. */
    Measures securityMeasures();

    /** Somebody with their contact details. */
    interface Party {
        Optional<String> name();

        Optional<String> address();

        Optional<String> email();

        Optional<String> phone();
    }

    /** In both languages. */
    interface People {
        @WithDefault("Kunden, Interessenten und Besucher")
        String de();

        @WithDefault("Customers, prospective customers and visitors")
        String en();
    }

    /** In both languages. */
    interface Measures {
        Optional<String> de();

        Optional<String> en();
    }
}
