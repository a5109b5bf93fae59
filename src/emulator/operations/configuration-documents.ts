import { refuse } from '../service-error.ts';
import { groupOf, type Handler, type Handlers } from './call.ts';
import { configurationOf, insertConfiguration } from './configuration-store.ts';
import { readDeployment, writeDeployment } from './deployment.ts';
import { changeConfiguration } from './modify-configurations.ts';
import { showEciConfiguration } from './show-eci-configuration.ts';

/** Creates a configuration from the pod of a Kubernetes Deployment, or changes the one that is named into it. */
const applyEciScalingConfiguration: Handler = (call) => {
  const { input } = call;
  const group = groupOf(call);
  const settings = readDeployment(input.mandatory('Content')).configuration;
  if (input.text('ScalingConfigurationId') === undefined) return insertConfiguration(call, 'ECI', settings);
  const before = configurationOf(call, 'ECI');
  if (before.parent !== group.id) throw refuse('InvalidScalingConfigurationId.NotFound');
  const { ids } = changeConfiguration(call, before, { ...settings, Override: true });
  return { answer: { ScalingConfigurationId: before.id }, ids };
};

const describeEciScalingConfigurationDetail: Handler = (call) => {
  const configuration = configurationOf(call, 'ECI');
  const ScalingConfiguration = showEciConfiguration(configuration);
  if (call.input.text('OutputFormat') === undefined) return { answer: { ScalingConfiguration }, ids: [] };
  const Output = writeDeployment(configuration.name, 1, configuration.settings);
  return { answer: { ScalingConfiguration, Output }, ids: [] };
};

export const handlers: Handlers = {
  ApplyEciScalingConfiguration: applyEciScalingConfiguration,
  DescribeEciScalingConfigurationDetail: describeEciScalingConfigurationDetail,
};
