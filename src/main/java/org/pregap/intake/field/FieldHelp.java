package org.pregap.intake.field;

/**
 * One line of help about a field.
 *
 * @param name as typed
 * @param help what it is and how it is written
 */
public record FieldHelp(String name, String help) {}
