package org.pregap.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the terminal it prints on. */
final class CommandFactory implements IFactory {
    private final Terminal terminal;

    CommandFactory(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Object command = of(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command);
    }

    private @org.jspecify.annotations.Nullable Object of(Class<?> type) {
        if (type == NewCommand.class) {
            return new NewCommand(terminal);
        }
        if (type == SetCommand.class) {
            return new SetCommand(terminal);
        }
        if (type == InfoCommand.class) {
            return new InfoCommand(terminal);
        }
        if (type == CheckCommand.class) {
            return new CheckCommand(terminal);
        }
        if (type == RenderCommand.class) {
            return new RenderCommand(terminal);
        }
        return type == VerifyCommand.class ? new VerifyCommand(terminal) : null;
    }
}
