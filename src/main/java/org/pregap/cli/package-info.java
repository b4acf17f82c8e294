/**
 * The command line: one class per command, and what they share.
 *
 * <p>{@link org.pregap.cli.PregapCommand} lists the commands, {@link org.pregap.cli.CommandLineRun} runs one and turns
 * every kind of ending into an exit code, {@link org.pregap.cli.Terminal} is where they print, {@link
 * org.pregap.cli.ProgressLine} shows how long it will take. A command parses, asks {@code org.pregap.workspace} and
 * prints; it decides nothing.
 */
@NullMarked
package org.pregap.cli;

import org.jspecify.annotations.NullMarked;
