// carm_bench --json FILE [--edition PATH] [Google Benchmark options]
#include "bench_edition.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

#include <string>
#include <vector>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const auto take = [&arguments](const QString& name) {
        const qsizetype place = arguments.indexOf(name);
        const QString value = place < 0 ? QString() : arguments.value(place + 1);
        if (place >= 0) {
            arguments.remove(place, value.isEmpty() ? 1 : 2);
        }
        return value;
    };
    const QString json = take(QStringLiteral("--json"));
    carm::bench::chooseEdition(take(QStringLiteral("--edition")));
    if (!json.isEmpty()) {
        arguments +=
            {QStringLiteral("--benchmark_out=") + json, QStringLiteral("--benchmark_out_format=json")};
    }
    std::vector<std::string> texts;
    for (const QString& argument : arguments) {
        texts.push_back(argument.toStdString());
    }
    std::vector<char*> pointers;
    for (std::string& text : texts) {
        pointers.push_back(text.data());
    }
    int count = static_cast<int>(pointers.size());
    benchmark::Initialize(&count, pointers.data());
    if (benchmark::ReportUnrecognizedArguments(count, pointers.data())) {
        return 2;
    }
    benchmark::AddCustomContext("edition", carm::bench::editionPath().toStdString());
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
