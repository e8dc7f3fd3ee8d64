/**
 * How the services act on one person's data together: who takes part, what they are told to do, and what they did. No
 * message names the person by anything but profile ids and keyed hashes.
 */
@NullMarked
package io.stammkunde.contracts.privacy;

import org.jspecify.annotations.NullMarked;
