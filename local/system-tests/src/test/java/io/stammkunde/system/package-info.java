/** The system as a user has it: started by its own command, asked through the gateway with Keycloak's tokens. */
@NullMarked
package io.stammkunde.system;

import org.jspecify.annotations.NullMarked;
