"""What a validator found: every finding with its path, never only the first."""

from dataclasses import dataclass, field


@dataclass
class Report:
    name: str
    unit: str = "files"
    checked: int = 0
    findings: list[tuple[str, str]] = field(default_factory=list)

    def add(self, path: str, message: str) -> None:
        self.findings.append((path, message))

    @property
    def summary(self) -> str:
        return f"{self.name}: {self.checked} {self.unit}, {len(self.findings)} findings"
