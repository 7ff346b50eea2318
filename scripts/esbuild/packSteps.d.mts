export function packSteps(text: string): string | undefined;
