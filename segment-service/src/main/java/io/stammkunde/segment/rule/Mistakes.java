package io.stammkunde.segment.rule;

import java.util.ArrayList;
import java.util.List;

/** The mistakes found so far; after so many, further ones help nobody. */
final class Mistakes {
    private static final int ENOUGH = 50;

    private final List<RuleMistake> found = new ArrayList<>();

    void add(String pointer, String detail) {
        if (found.size() < ENOUGH) {
            found.add(new RuleMistake(pointer, detail));
        }
    }

    List<RuleMistake> found() {
        return found;
    }
}
