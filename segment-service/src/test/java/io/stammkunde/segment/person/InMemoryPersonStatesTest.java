package io.stammkunde.segment.person;

class InMemoryPersonStatesTest extends PersonStatesContract {
    private final PersonStates states = new InMemoryPersonStates();

    @Override
    protected PersonStates states() {
        return states;
    }
}
