package org.listpool.model;

/**
 * Something about a child that asks for a kinder place on the list.
 */
public enum Flag {
    LATEX_ALLERGY,
    INFECTION_RISK,
    DIABETES,
    LEARNING_DISABILITY,
    AUTISM,
    INTERPRETER
}
